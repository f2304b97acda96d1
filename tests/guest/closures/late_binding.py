# A closure sees the variable, not the value it had.
functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
i = "changed"
print([f() for f in functions])


def make():
    inside = []
    for n in range(3):
        def f():
            return n
        inside.append(f)
    n = 10
    return inside


print([f() for f in make()])
print([f() for f in [lambda: k for k in range(3)]])
print([f() for f in [lambda k=k: k for k in range(3)]])
print([f() for f in [(lambda k: lambda: k)(k) for k in range(3)]])


def counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def read():
        return count

    return increment, read


first, read_first = counter()
second, read_second = counter()
first()
first(5)
second()
print(read_first(), read_second())


def shared():
    value = [0]

    def set_it(v):
        value[0] = v

    return set_it, lambda: value[0]


set_it, get_it = shared()
set_it(7)
print(get_it())


def reassigned():
    x = 1
    f = lambda: x
    before = f()
    x = 2
    return before, f()


print(reassigned())
