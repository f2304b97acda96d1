def f(pairs):
    for i, (a, b) in enumerate(pairs):
        a + b + i


f([(1, 2), (3, 4)])
