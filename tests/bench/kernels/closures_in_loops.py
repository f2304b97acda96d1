# Closures made and called in loops: counters, adders, decorators, callbacks, memo tables.
def make_adder(n):
    return lambda x: x + n


def make_counter():
    count = 0

    def increment(step=1):
        nonlocal count
        count += step
        return count

    return increment


def compose(*functions):
    def composed(x):
        for f in functions:
            x = f(x)
        return x

    return composed


def counted(f):
    calls = 0

    def wrapper(*args, **keywords):
        nonlocal calls
        calls += 1
        wrapper.calls = calls
        return f(*args, **keywords)

    return wrapper


@counted
def scale(x, factor=2):
    return x * factor


def memoised(f):
    table = {}

    def wrapper(n):
        if n not in table:
            table[n] = f(n)
        return table[n]

    return wrapper


@memoised
def steps(n):
    return 0 if n == 1 else 1 + steps(n // 2 if n % 2 == 0 else 3 * n + 1)


total = 0
adders = [make_adder(i) for i in range(100)]
for i in range(1000):
    for add in adders:
        total = add(total) % 1000003
counters = [make_counter() for _ in range(200)]
for i in range(500):
    for counter in counters:
        total += counter(i % 3)
pipeline = compose(make_adder(3), lambda x: x * 2, make_adder(-1), lambda x: x % 1009)
for i in range(20000):
    total += pipeline(i)
    total += scale(i) + scale(i, factor=3)
callbacks = []
for i in range(12000):
    callbacks.append(lambda x, i=i: x + i)
for f in callbacks:
    total += f(1)
print(total, scale.calls, max(steps(n) for n in range(1, 4000)))
