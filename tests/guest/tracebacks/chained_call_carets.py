# Which call of several on a line failed.
def f(x):
    return x


def g(x):
    return None


print(f(1) + f(2) * f(3), "ünïcödé", f(g(f(4)).value) + f(5))
