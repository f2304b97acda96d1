# range: arguments, steps, membership, slicing, equality, attributes, errors.
print(list(range(5)), list(range(2, 5)), list(range(10, 0, -3)), list(range(0)), list(range(5, 2)), list(range(-3, 3, 2)), range(1, 10, 2), range(3), repr(range(0, 3)))
r = range(0, 20, 3)
print(r[0], r[-1], r[2:5], r[::-1], r[::2], len(r), 9 in r, 10 in r, 9.0 in r, "a" in r, r.index(9), r.count(9), r.count(10), r.start, r.stop, r.step)
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(1, 1), hash(range(3)) == hash(range(0, 3)), range(3) != [0, 1, 2], {range(2): "key"}[range(0, 2)])
print(list(range(2**62, 2**62 + 3)), range(10**20)[10**19], len(range(-5, 5)), 10**19 in range(10**20), list(reversed(range(3))), range(10)[3], sum(range(1000)))
print(list(range(True, 4)), bool(range(0)), bool(range(1)), [*range(3)], max(range(5)), min(range(5, 0, -1)), sorted(range(3), reverse=True))


class I:
    def __index__(self):
        return 3


print(list(range(I())), range(I()), range(5)[I()])
for attempt in (lambda: range(), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: range(3)[5], lambda: range(3)["a"], lambda: range(3).index(7), lambda: range(3).x, lambda: range(None), lambda: range(stop=3)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
try:
    range(3)[0] = 1
except TypeError as error:
    print(error)
try:
    range(3).start = 1
except AttributeError as error:
    print(type(error).__name__)
