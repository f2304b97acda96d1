def f(n):
    if n < 10:
        return 1
    elif n == 10:
        return 2
    else:
        return 3


f(5), f(10), f(15)
