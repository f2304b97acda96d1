# Names, exceptions and nesting in comprehensions, at every level.
x = "global"
print([x for x in "ab"], x)


def f():
    x = "local"
    inner = [[x for x in range(2)] for _ in range(1)]
    return inner, x, [y + x for y in "p"]


print(f())


class C:
    n = 3
    r = [i for i in range(n)]
    try:
        bad = [n for _ in range(1)]
    except NameError as error:
        bad = "NameError"
    ok = (lambda n: [n for _ in range(1)])(n)


print(C.r, C.bad, C.ok)
for make in (lambda: [1 // v for v in (1, 0)], lambda: {v: v.x for v in (1,)}, lambda: {[] for v in (1,)}, lambda: [a for a, b in [(1,)]], lambda: [v for v in None], lambda: list(v.x for v in (1,)), lambda: [undefined for v in (1,)], lambda: [v() for v in (1,)]):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
fs = [lambda: i for i in range(3)]
print([g() for g in fs], [(lambda j: lambda: j)(i)() for i in range(3)])
it = iter([1, 2, 3])
print([v for v in it if v < 3], list(it))
total = 0
print([total := total + v for v in range(4)], total)
print([[a, b] for a in range(2) for b in range(a, 2)], [i for i in range(3) for i in range(i)], [*(v for v in range(2)), *[v for v in "c"]])
gen = (v for v in [1, 2] if v)
print(type(gen).__name__, next(gen), [*gen], sum([v for v in range(3)], start=10))
