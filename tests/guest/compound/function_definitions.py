# def: defaults evaluated once, annotations, all parameter kinds, nesting, recursion, attributes, decorators.
calls = []


def default():
    calls.append(1)
    return []


def append(v, to=default()):
    to.append(v)
    return to


print(append(1), append(2), append(3, []), len(calls))


def kinds(a, b=1, /, c=2, *d, e, f=3, **g) -> "returns":
    return a, b, c, d, e, f, g


print(kinds(0, e=5), kinds(1, 2, 3, 4, 5, e=6, h=7), kinds.__defaults__, kinds.__kwdefaults__, kinds.__annotations__)


def keywords(*, only): return only


def anything(*args, **kwargs): return len(args), sorted(kwargs)


print(keywords(only=1), anything(1, 2, x=3, y=4), anything())


def positional(a, b, /): return a - b


print(positional(5, 3))
try:
    positional(a=1, b=2)
except TypeError as error:
    print(error)


def pos_and_kwargs(a, /, **kw): return a, kw


print(pos_and_kwargs(1, a=2))


def log(prefix):
    print("log called", prefix)

    def deco(f):
        print("decorating", f.__name__)

        def wrapper(*args):
            print(prefix, f.__name__, args)
            return f(*args)

        return wrapper

    return deco


@log("first")
@log("second")
def target(x):
    return x + 1


print(target(1))


def fib(n, memo={}):
    if n < 2:
        return n
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]


print(fib(50))


def even(n): return n == 0 or odd(n - 1)


def odd(n): return n != 0 and even(n - 1)


print(even(10), odd(7), even(7))


pair = lambda f: (f, "replaced")


@pair
def replaced(): pass


print(type(replaced), replaced[1])
print((lambda f: f)(kinds) is kinds, kinds.__name__, kinds.__code__.co_argcount if hasattr(kinds, "__code__") else 3)


def redefine(): return 1


old = redefine


def redefine(): return old() + 1


print(redefine())
