def f(a, b, c):
    x = a and b or c
    if a and (b or not c):
        return x
    return not x


f(1, 0, 2)
