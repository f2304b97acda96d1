# functools: reduce, partial, lru_cache, wraps, cmp_to_key.
import functools
from functools import cmp_to_key, lru_cache, partial, reduce, wraps

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7), reduce(max, [3, 9, 2]), reduce(lambda a, b: f"({a}{b})", "abc"))
double = partial(lambda a, b, c=0: (a, b, c), 2, c=5)
print(double(3), partial(int, base=2)("101"), partial(print, "partial", sep="-")("x"), list(map(partial(pow, 2), [1, 2, 3])), double.args, double.keywords)
calls = []


@lru_cache(maxsize=None)
def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), len(calls), fib(50), fib.cache_info().misses, fib.cache_info().hits > 0)
fib.cache_clear()
print(fib(10), len(calls))


@lru_cache(maxsize=2)
def small(x):
    return x * 2


print([small(i) for i in (1, 2, 1, 3, 2)], small.cache_info())


def logged(f):
    @wraps(f)
    def wrapper(*args):
        return "logged", f(*args)

    return wrapper


@logged
def greet(name):
    """Greets."""
    return "hi " + name


print(greet("x"), greet.__name__, greet.__doc__)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted(["b", "aa", "c"], key=cmp_to_key(lambda a, b: len(a) - len(b))))
try:
    reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)
try:
    fib([])
except TypeError as error:
    print(error)


class Squares:
    @functools.lru_cache()
    def get(self, n):
        print("computing", n)
        return n * n


s = Squares()
print(s.get(4), s.get(4))
