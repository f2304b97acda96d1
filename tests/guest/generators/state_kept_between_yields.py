# Locals, loops, try blocks and with blocks live on between yields.
from contextlib import contextmanager


@contextmanager
def resource(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)


def reader():
    with resource("r") as r:
        for i in range(3):
            try:
                yield r, i
            finally:
                print("step", i)
    print("done")


for value in reader():
    print(value)
    if value[1] == 1:
        break
print("after break")
g = reader()
next(g)
del g
print("after del")


def account(balance):
    while True:
        try:
            amount = yield balance
        except OverflowError:
            balance = 0
            continue
        if amount is None:
            return balance
        balance += amount


a, b = account(10), account(20)
print(next(a), next(b), a.send(5), b.send(-5), a.send(1), a.throw(OverflowError), b.send(1))
try:
    b.send(None)
except StopIteration as stop:
    print(stop.value)


def nested():
    for i in range(2):
        for j in range(2):
            x = yield (i, j)
            if x:
                print("x", x)


print(list(nested()))


def fib(limit, a=0, b=1):
    while a < limit:
        yield a
        a, b = b, a + b


first, second = fib(20), fib(50)
print(list(zip(first, second)), list(first), list(second))
