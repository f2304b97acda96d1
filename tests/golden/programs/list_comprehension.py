def f(n):
    return [i * i for i in range(n) if i % 2]


f(6)
