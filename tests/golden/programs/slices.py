def f(x, i):
    a = x[1:], x[:i], x[::2], x[i:-1:i]
    x[1:2] = [0, 0]
    del x[:1]
    return a


f([1, 2, 3, 4], 1)
