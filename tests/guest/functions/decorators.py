# Decorators: order, arguments, classes of decorated functions, memoising.
def trace(f):
    print("decorating", f.__name__)

    def wrapper(*args, **kwargs):
        print("calling", f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print("returned", result)
        return result

    return wrapper


def repeat(times):
    print("repeat", times)

    def decorate(f):
        def wrapper(*args):
            return [f(*args) for _ in range(times)]

        return wrapper

    return decorate


@trace
def add(a, b=1):
    return a + b


print(add(1), add(1, b=5))


@trace
@repeat(2)
def greet(name):
    return "hi " + name


print(greet("x"))


def memoize(f):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    wrapper.cache = cache
    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.cache))
registry = {}


def register(name):
    return lambda f: registry.setdefault(name, f)


@register("double")
def double(x):
    return 2 * x


@repr
def replaced():
    pass


print(registry["double"](4), type(replaced), replaced[:18])
