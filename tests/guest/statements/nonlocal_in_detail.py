# nonlocal: counters, several levels, shared cells, with classes and loops.
def counter(start=0):
    count = start

    def up(by=1):
        nonlocal count
        count += by
        return count

    def down():
        nonlocal count
        count -= 1
        return count

    def get():
        return count

    return up, down, get


up, down, get = counter(10)
print(up(), up(5), down(), get())
other_up, _, other_get = counter()
other_up()
print(get(), other_get())


def levels():
    x = 0

    def one():
        nonlocal x
        x += 1

        def two():
            nonlocal x
            x += 10

            def three():
                nonlocal x
                x += 100

            three()

        two()

    one()
    return x


print(levels())


def skipping():
    v = "outer"

    def middle():
        def inner():
            nonlocal v
            v = "changed by inner"

        inner()
        return v

    return middle(), v


print(skipping())


def with_class():
    state = []
    calls = 0

    class C:
        def hit(self):
            nonlocal calls
            calls += 1
            state.append(calls)
            return self

    C().hit().hit()
    return calls, state


print(with_class())


def loops():
    fs = []
    total = 0
    for i in range(3):
        def f(i=i):
            nonlocal total
            total += i
            return total

        fs.append(f)
    return [f() for f in fs], total


print(loops())


def deleted():
    x = 1

    def drop():
        nonlocal x
        del x

    drop()
    try:
        return x
    except NameError as error:
        return type(error).__name__


print(deleted())


def gen():
    n = 0

    def step():
        nonlocal n
        n += 1

    while n < 3:
        yield n
        step()


print(list(gen()))
