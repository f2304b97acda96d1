# Which functions share a variable, and what loops, comprehensions and classes capture.
def outer():
    x = 1

    def get():
        return x

    def set_(v):
        nonlocal x
        x = v

    class C:
        y = x

        def read(self):
            return x

    before = get()
    set_(2)
    return before, get(), x, C.y, C().read(), [x for _ in range(1)], (lambda: x)()


print(outer())


def loops():
    fs = []
    for i in range(3):
        def f():
            return i
        fs.append(f)
    i = "after"
    return [f() for f in fs]


print(loops())


def deleted():
    v = 1

    def f():
        return v

    del v
    try:
        return f()
    except NameError as error:
        return str(error).split(" in ")[0]


print(deleted())


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    f = fact
    fact = lambda n: "replaced"
    return f(5)


print(recursive())


def parameters(a, *args, k=3, **kw):
    def show():
        return a, args, k, kw

    a += 1
    kw["new"] = 1
    return show()


print(parameters(1, 2, z=4))


def generator():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    for n in range(3):
        yield add(n)


print(list(generator()))
