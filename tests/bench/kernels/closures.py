# Closures: counters, composition, functions in lists.
def make_counter(step):
    count = 0

    def increment():
        nonlocal count
        count += step
        return count

    return increment


def compose(f, g):
    return lambda x: f(g(x))


def make_adders(n):
    return [lambda x, k=k: x + k for k in range(n)]


def accumulator():
    history = []

    def add(value):
        history.append(value)
        return sum(history[-3:])

    return add


counters = [make_counter(s) for s in range(1, 6)]
total = 0
for i in range(75000):
    total += counters[i % 5]()
inc_double = compose(lambda x: x * 2, lambda x: x + 1)
for i in range(75000):
    total += inc_double(i) & 7
adders = make_adders(10)
for i in range(75000):
    total += adders[i % 10](i) % 13
acc = accumulator()
for i in range(45000):
    total += acc(i % 11)
print(total)
