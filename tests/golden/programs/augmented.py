def f(a, x):
    a += 1
    a *= a
    x.v -= a
    return a


class C:
    v = 1


f(2, C())
