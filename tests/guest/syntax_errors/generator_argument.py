def f(*a):
    return a


print(f(x for x in [1], 2))
