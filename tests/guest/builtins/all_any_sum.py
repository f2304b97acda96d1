# all, any, sum over every kind of iterable; start values; stops early.
print(all([]), any([]), all([1, 2]), all([1, 0]), any([0, "", None]), any([0, 5]), all({}), any({0: 1}), any({1: 0}), all("abc"))
seen = []


def spy(values):
    for v in values:
        seen.append(v)
        yield v


print(any(spy([0, 1, 2])), seen, all(spy([1, 0, 2])), seen)
print(sum([]), sum([1, 2, 3]), sum([1.5, 2]), sum([True, True]), sum(range(101)), sum({1: "a", 2: "b"}), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([1, 2], 10), sum([1, 2], start=5), sum([2**62, 2**62, 2**62]))
print(sum([0.1] * 3) in (0.30000000000000004, 0.3), sum([1j, 2]), sum(x * x for x in range(5)), sum([10**20, 1.0]))


class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, o):
        return V(self.x + (o.x if isinstance(o, V) else o))

    __radd__ = __add__


print(sum([V(1), V(2)]).x, sum([V(1)], V(5)).x)
for attempt in (lambda: sum(["a", "b"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()), lambda: sum(5), lambda: sum([1, "a"]), lambda: sum([[1]]), lambda: all(5), lambda: any(None), lambda: sum(), lambda: all([], []), lambda: sum([1], 2, 3)):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
