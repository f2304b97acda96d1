def f():
    return {}


f() = 5
