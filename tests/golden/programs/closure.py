def outer(step):
    count = 0

    def inner():
        nonlocal count
        count += step
        return count

    return inner


f = outer(2)
f()
