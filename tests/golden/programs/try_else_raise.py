def f(n):
    try:
        n + 1
    except TypeError:
        raise
    else:
        raise ValueError("no") from None


try:
    f(1)
except ValueError:
    pass
