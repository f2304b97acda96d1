# How arguments reach parameters: positions, names, unpacking, order and every error.
def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs


print(f(1, c=3), f(1, 5, 6, 7, c=3, e=9), f(*[1, 2], *[3], c=1, **{"d": 5}, **{"z": 6}))
print(f(c=1, a=2), f(1, *(), c=1, **{}), f(*"ab", c="c"))


def pos(a, b, /, c, *, d):
    return a, b, c, d


print(pos(1, 2, 3, d=4), pos(1, 2, c=3, d=4))


def g(a, b, c=0):
    return a, b, c


def none():
    return "none"


def kwonly(*, x, y=1):
    return x, y


CALLS = """
f()
f(1)
f(1, 2, c=1, a=3)
f(1, c=1, **{'c': 2})
f(**{'a': 1, 'c': 2, 3: 4})
f(1, c=2, **5)
f(*5, c=1)
g(1)
g()
g(1, 2, 3, 4)
g(1, 2, d=3)
g(1, 2, a=3)
g(b=1)
g(1, *[2, 3, 4, 5])
none(1)
none(x=1)
none(1, 2, 3)
kwonly()
kwonly(1)
kwonly(1, 2, x=3)
kwonly(x=1, z=2)
pos(1, 2, 3)
pos(1, b=2, c=3, d=4)
pos(1, 2, 3, 4)
pos(a=1, b=2, c=3, d=4)
len()
len(1, 2)
len(obj=[])
print(1, wrong=2)
int('1', bas=3)
[].append()
[].append(1, 2)
{}.get()
'a'.join()
'a'.upper(1)
max()
min(1)
sorted()
sorted([1], 2)
range()
range(1, 2, 3, 4)
isinstance(1)
5()
'text'()
None()
[1](2)
g.x()
""".split("\n")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for call in (
    lambda: f(), lambda: f(1), lambda: f(1, 2, c=1, a=3), lambda: f(1, c=1, **{'c': 2}), lambda: f(**{'a': 1, 'c': 2, 3: 4}),
    lambda: f(1, c=2, **5), lambda: f(*5, c=1), lambda: g(1), lambda: g(), lambda: g(1, 2, 3, 4), lambda: g(1, 2, d=3),
    lambda: g(1, 2, a=3), lambda: g(b=1), lambda: g(1, *[2, 3, 4, 5]), lambda: none(1), lambda: none(x=1), lambda: none(1, 2, 3),
    lambda: kwonly(), lambda: kwonly(1), lambda: kwonly(1, 2, x=3), lambda: kwonly(x=1, z=2), lambda: pos(1, 2, 3),
    lambda: pos(1, b=2, c=3, d=4), lambda: pos(1, 2, 3, 4), lambda: pos(a=1, b=2, c=3, d=4), lambda: 5(), lambda: "text"(),
    lambda: None(), lambda: [1](2), lambda: g.x(), lambda: len(), lambda: len(1, 2), lambda: len(obj=[]), lambda: [].append(),
    lambda: [].append(1, 2), lambda: "a".upper(1), lambda: max(), lambda: min(1), lambda: range(), lambda: isinstance(1),
):
    attempt(call)
print([line for line in CALLS if line.startswith("f")][0])


def order(*args, **kw):
    return args, kw


def s(v):
    print(v, end=" ")
    return v


print(order(s(1), *[s(2)], s(3), k=s(4), **{"l": s(5)}))
print(s(len)("abc"), s(order("x")[0]))
