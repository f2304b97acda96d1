# Suspended generators that can only be reached from each other and from their own functions.


def make(n):
    kept = []

    def inner():
        mine = kept
        yield n
        yield mine

    def outer():
        yield from first

    first = inner()
    second = outer()
    next(second)
    kept.extend([first, second, inner, outer, make])
    return next(second) is kept


print(all([make(n) for n in range(3000)]))
