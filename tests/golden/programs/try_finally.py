def f(values):
    for v in values:
        try:
            if v:
                continue
            return v
        finally:
            v = 1


f([1, 0])
