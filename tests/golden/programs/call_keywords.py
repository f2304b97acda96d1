def f(a, b=2, *, c=3):
    return a + b + c


f(1), f(1, c=5), f(b=1, a=2)
