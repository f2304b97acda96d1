# iter with one and two arguments, next with and without default, iterators of everything.
it = iter([1, 2])
print(next(it), next(it), next(it, "default"))
try:
    next(it)
except StopIteration as stop:
    print("stop", stop.value, stop.args)
values = iter([3, 2, 1, 0, 9])
print(list(iter(lambda: next(values), 0)), next(values))
print([type(iter(v)).__name__ for v in ([], (), "", b"", {}, set(), range(1), {}.keys(), {}.values(), {}.items(), zip(), map(str, []), enumerate([]), reversed([]), (x for x in []), iter(int, 0), "é", bytearray(), range(2**70))])


class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Count(3)), sum(Count(4)), max(Count(3)), 1 in Count(3), [*Count(2)], dict(zip("ab", Count(5))))


class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


print(list(Old()), 4 in Old(), sum(Old()), [a for a in Old()], dict(enumerate(Old())))


class NotIter:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


for attempt in (lambda: iter(5), lambda: iter(NotIter()), lambda: iter(NoNext()), lambda: next(5), lambda: next([]), lambda: next(iter([])), lambda: iter(5, 0), lambda: iter(), lambda: next(), lambda: next(NoNext()), lambda: list(NotIter())):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
d = {"a": 1}
it = iter(d)
d["b"] = 2
try:
    next(it)
except RuntimeError as error:
    print(error)
l = [1]
for v in l:
    if len(l) < 4:
        l.append(v + 1)
print(l)
