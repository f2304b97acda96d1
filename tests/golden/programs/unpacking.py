def f(t):
    a, b = t
    a, b = b, a
    c, *d = t
    return a, b, c, d


f([1, 2])
