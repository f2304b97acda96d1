# Closures as objects: counters, accumulators, private state, several functions over one cell.
def make_counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    step.reset = reset
    return step


a, b = make_counter(), make_counter(100)
print(a(), a(), b(), a(5), b(-1))
a.reset()
print(a(), b())


def averager():
    values = []

    def add(v):
        values.append(v)
        return sum(values) / len(values)

    return add


avg = averager()
print([avg(v) for v in (10, 20, 60)], avg.__closure__[0].cell_contents, averager.__closure__)


def account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return "insufficient"
        balance -= amount
        return balance

    return {"deposit": deposit, "withdraw": withdraw, "balance": lambda: balance}


acc = account(50)
print(acc["deposit"](20), acc["withdraw"](100), acc["withdraw"](30), acc["balance"]())
adders = [lambda x, n=n: x + n for n in range(3)]
late = [lambda x: x + n for n in range(3)]
print([f(10) for f in adders], [f(10) for f in late])


def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x

    return composed


print(compose(str, lambda x: x + 1, lambda x: x * 2)(5))


def curry(f, *args):
    return lambda *more: f(*args, *more)


print(curry(pow, 2)(5), curry(curry, max)(1)(9))
