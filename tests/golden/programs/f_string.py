def f(name, n):
    return f"{name}: {n:>5} {n!r} {n + 1:{n}}%"


f("x", 7)
