def f(n):
    return "even" if n % 2 == 0 else "odd"


f(3)
