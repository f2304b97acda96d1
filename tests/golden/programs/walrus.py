def f(values):
    if (n := len(values)) > 2:
        return n
    return [last := v for v in values], last


f([1, 2])
