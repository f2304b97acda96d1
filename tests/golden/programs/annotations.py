x: int = 1


def f(a: int, b: str = "x") -> str:
    c: int = a
    return b * c


f(2)
