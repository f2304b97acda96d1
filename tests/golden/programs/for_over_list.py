def f(values):
    total = 0
    for v in values:
        total = total + v
    return total


f([1, 2, 3])
