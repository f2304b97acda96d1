# Iterators and iterables as classes: several at once, reset, with state, bad ones.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return CountdownIterator(self.n)


class CountdownIterator:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(list(c), [(a, b) for a in c for b in c][:4], 2 in c, sum(c), list(zip(c, c)), dict(enumerate(c)), *c)
it = iter(c)
print(next(it), list(it), list(it), next(it, "gone"))
a, b, d = c
first, *rest = c
print(a, b, d, first, rest, max(c), sorted(c), tuple(c), set(c) == {1, 2, 3}, any(c), [x for x in c if x > 1], "-".join(map(str, c)))


class Cycle:
    def __init__(self, items):
        self.items, self.i = items, -1

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        return self.items[self.i % len(self.items)]


from itertools import islice

print(list(islice(Cycle("ab"), 5)), [x for x, _ in zip(Cycle([1, 2]), range(3))])


class Fails:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("from next")


class Reverse:
    def __init__(self, seq):
        self.seq = seq

    def __iter__(self):
        i = len(self.seq)
        while i:
            i -= 1
            yield self.seq[i]


print(list(Reverse("abc")), list(Reverse([])))
for bad in (lambda: list(Fails()), lambda: [*Fails()], lambda: 1 in Fails(), lambda: sum(Fails()), lambda: next(Fails()), lambda: next(c), lambda: len(c), lambda: c[0], lambda: dict(Fails()), lambda: ",".join(Fails()), lambda: max(Fails())):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
