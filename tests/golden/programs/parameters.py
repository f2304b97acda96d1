def f(a, b=1, /, c=2, *rest, d, e=5, **kw):
    return a


f(1, d=4)
