def f(x):
    return x[5]


f([1])
