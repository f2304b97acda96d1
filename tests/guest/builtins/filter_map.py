# filter and map: lazy, None, several iterables, exceptions on the way, use once.
print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(pow, [2, 3], [3, 2])), list(map(max, "ab", "ba")))
print(list(filter(None, [0, 1, "", "a", None, []])), list(filter(lambda v: v > 1, [1, 2, 3])), list(filter(str.isdigit, "a1b2")), list(filter(bool, [0, 2])))
m = map(print, ["lazy"])
print("before")
list(m)
print(list(m), type(m).__name__, iter(m) is m, type(filter(None, [])).__name__)
m = map(lambda v: 1 // v, [1, 0, 2])
print(next(m))
try:
    next(m)
except ZeroDivisionError as error:
    print(error)
print(next(m), next(m, "done"))
for attempt in (lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: filter(None), lambda: filter(None, 5), lambda: list(map(5, [1])), lambda: list(filter(5, [1])), lambda: list(map(lambda: 1, [1])), lambda: list(map(int, ["1", "x"]))):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(sum(map(len, ["a", "bb"])), dict(map(lambda p: (p[0], p[1] * 2), [("a", 1)])), sorted(map(str.lower, "bAC")), ",".join(map(repr, (1, "x"))))
print([f(2) for f in map(lambda n: lambda v: v + n, [1, 2])], list(map(list, ["ab", (1, 2)])), set(map(type, [1, True, "a"])) == {int, bool, str})
