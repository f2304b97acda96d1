# Functions as values: tables, returned, stored, compared, with attributes.
import operator

OPS = {"+": operator.add, "-": operator.sub, "*": lambda a, b: a * b, "max": max}
print({name: f(7, 3) for name, f in OPS.items()})


def apply(f, *args, times=1, **kwargs):
    result = None
    for _ in range(times):
        result = f(*args, **kwargs)
    return result


print(apply(len, "abc"), apply(sorted, [2, 1], reverse=True), apply(lambda: 5, times=2))


def twice(f):
    return lambda x: f(f(x))


print(twice(twice(lambda x: x + 1))(0), twice(str.upper)("a"), list(map(twice(abs), [-1, 2])))


def pipeline(value, *steps):
    for step in steps:
        value = step(value)
    return value


print(pipeline(" 3,1,2 ", str.strip, lambda s: s.split(","), sorted, lambda l: "-".join(l)))
print(sorted("bca", key=lambda c: -ord(c)), [f.__name__ for f in (len, twice, lambda: 0)], twice is twice, twice == len, {len: 1}[len])


def fold(f, items, start):
    return start if not items else f(items[0], fold(f, items[1:], start))


print(fold(lambda a, b: a + b, [1, 2, 3], 0), fold(lambda a, b: [a] + b, "abc", []))


def counted(f):
    def wrapper(*a):
        wrapper.calls += 1
        return f(*a)

    wrapper.calls = 0
    return wrapper


c = counted(abs)
c(-1), c(2)
print(c.calls, callable(c), any(map(callable, [1, c])))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(6))
