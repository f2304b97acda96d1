# Memoisation by dict, decorator, class, default argument and functools; counts of calls.
import functools

calls = 0


def count(f):
    @functools.wraps(f)
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)

    wrapper.calls = 0
    return wrapper


def memo(f):
    cache = {}

    @functools.wraps(f)
    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


@memo
@count
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.__wrapped__.calls, len(fib.cache), fib.__name__)


class Memo:
    def __init__(self, f):
        self.f, self.cache = f, {}

    def __call__(self, *key):
        return self.cache.setdefault(key, None) or self.cache.__setitem__(key, self.f(*key)) or self.cache[key]


@Memo
def binomial(n, k):
    return 1 if k in (0, n) else binomial(n - 1, k - 1) + binomial(n - 1, k)


print(binomial(30, 15), len(binomial.cache))


class Missing(dict):
    def __missing__(self, n):
        self[n] = value = self[n - 1] * n if n else 1
        return value


factorial = Missing()
print(factorial[20], len(factorial))


@functools.lru_cache(maxsize=4)
def square(n):
    global calls
    calls += 1
    return n * n


print([square(n) for n in (1, 2, 3, 1, 4, 5, 1)], calls, square.cache_info())
square.cache_clear()
print(square.cache_info())


class Data:
    def __init__(self, values):
        self.values, self.computed = values, 0

    @functools.cached_property
    def total(self):
        self.computed += 1
        return sum(self.values)


d = Data([1, 2, 3])
print(d.total, d.total, d.computed, "total" in d.__dict__)
del d.total
print(d.total, d.computed)
try:
    square([1])
except TypeError as error:
    print(error)
