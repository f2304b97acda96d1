def f(n):
    assert n > 0, "must be positive"
    return n


f(1)
