def f():
    for i in range(10, 0, -3):
        pass
    return i


f()
