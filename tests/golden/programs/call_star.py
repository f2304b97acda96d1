def f(*args, **kwargs):
    return len(args) + len(kwargs)


f(*[1, 2], 3, **{"k": 4}, z=5)
