# Parameters: positional-only, defaults, *args, keyword-only, **kwargs.
def everything(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(everything(1, d=4))
print(everything(1, 20, 30, 40, 50, d=4, e=6, f=7))
print(everything(1, d=4, a="into kw", b="too"))
print(everything(*[1, 2, 3, 4], **{"d": 0, "z": 1}))
print(everything(*(1,), *[2], 3, *"xy", d=1, **{"p": 1}, q=2, **{"r": 3}))


def only_keywords(*, x, y=1):
    return x, y


def only_positional(x, y=1, /):
    return x, y


def star(*args):
    return args


def stars(**kwargs):
    return kwargs


def both(first, *rest, **options):
    return first, rest, options


print(only_keywords(x=1), only_keywords(y=5, x=2), only_positional(1), only_positional(1, 2))
print(star(), star(1), star(*[], *"a"), stars(), stars(a=1), stars(**{"b c": 2}), both(1), both(1, 2, k=3))
print(both(*range(3), **dict(a=1)), both(first=5), both("x", *(), **{}))
options = {"k": 1}
received = stars(**options)
received["k"] = 2
print(options, received)
values = [1, 2]
print(star(*values) == tuple(values), (lambda a, *, b=0: (a, b))(1, b=2), (lambda *, k: k)(k=3))


def order(a, b, c):
    return a, b, c


print(order(c=1, a=2, b=3), order(1, c=2, b=3), order(*[1], c=3, **{"b": 2}), order(b=1, *[0], c=2))
