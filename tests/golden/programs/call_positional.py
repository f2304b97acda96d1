def f(a, b):
    return a


f(f(1, 2), 3)
