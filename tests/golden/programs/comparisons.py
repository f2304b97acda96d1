def f(a, b):
    return a < b, a <= 5, a == b, a != 0, a is None, a is not b, a in (1, 2)


f(1, 2)
