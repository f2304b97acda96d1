# Closures through several levels, parameters as cells, recursion inside.
def a(x):
    def b(y):
        def c(z):
            def d():
                return x, y, z

            return d

        return c

    return b


print(a(1)(2)(3)(), a("p")(["q"])({})())


def parameters(n, *args, k=5, **kw):
    def inner():
        return n, args, k, kw

    n += 1
    return inner


print(parameters(1, 2, 3, m=4)())


def recursive(limit):
    def walk(n):
        return [n] + walk(n + 1) if n < limit else []

    return walk(0)


print(recursive(5))


def compose(*functions):
    def composed(value):
        for f in reversed(functions):
            value = f(value)
        return value

    return composed


print(compose(lambda v: v + 1, lambda v: v * 10)(5))


def curry(f):
    return lambda x: lambda y: f(x, y)


print(curry(pow)(2)(8), curry(lambda p, q: p + q)("a")("b"))


def conditional(flag):
    if flag:
        v = "set"

    def inner():
        return v

    return inner


print(conditional(True)())
try:
    conditional(False)()
except NameError as error:
    print(type(error).__name__, "-", error)


def accumulate():
    history = []

    def add(x, history=history):
        history.append(x)
        return list(history)

    return add


acc = accumulate()
acc(1)
print(acc(2), accumulate()(9))


def loop_cells():
    out = []
    for i in range(3):
        j = i * 2
        out.append(lambda: (i, j))
    return [f() for f in out]


print(loop_cells())
