def f(values):
    for v in values:
        if v == 3:
            break
    else:
        return "none"
    return "found"


f([1, 2]), f([3])
