# StopIteration and next(), also where it becomes something else.
def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, "-", error, error.args)


attempt(lambda: next(iter([])))
attempt(lambda: next(iter([]), None))
attempt(lambda: list(x for x in [1] if next(iter([]))))
it = iter("ab")
attempt(lambda: (next(it), next(it)))
attempt(lambda: next(it))
attempt(lambda: next(it))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("value")
        self.n -= 1
        return self.n


print(list(Countdown(3)), sum(Countdown(4)), 2 in Countdown(5), max(Countdown(3)))
a, b = Countdown(2)
print(a, b, [*Countdown(2)], list(zip(Countdown(3), "ab")), dict(enumerate(Countdown(2))))
for n in Countdown(2):
    print(n, end=" ")
print()
attempt(lambda: next(Countdown(0)))
attempt(lambda: [next(Countdown(0)) for _ in range(2)])
attempt(lambda: tuple(map(lambda x: next(iter([])), [1, 2])))
x = iter([1, 2, 3])
print(list(iter(lambda: next(x), 3)))
