# Infinite generators, laziness shown by prints, tee, chain and islice over them.
from itertools import chain, count, cycle, dropwhile, islice, repeat, takewhile, tee


def naturals():
    n = 0
    while True:
        print("<%d>" % n, end="")
        yield n
        n += 1


print(list(islice(naturals(), 3)))
print(list(takewhile(lambda n: n < 3, naturals())))
evens = (n for n in naturals() if n % 2 == 0)
print(next(evens), next(evens))
a, b = tee(islice(naturals(), 3))
print(next(a), next(a), list(b), list(a))
print(list(islice(chain(repeat("x", 2), cycle("ab")), 6)), list(islice(dropwhile(lambda n: n < 5, count()), 3)), next(n for n in count(10, 7) if n % 4 == 0))


def sieve(numbers):
    prime = next(numbers)
    yield prime
    yield from sieve(n for n in numbers if n % prime)


print(list(islice(sieve(count(2)), 8)))


def windows(items, size):
    items = iter(items)
    window = list(islice(items, size))
    while len(window) == size:
        yield tuple(window)
        window = window[1:] + list(islice(items, 1))


print(list(windows(range(5), 3)), list(windows("ab", 3)), [sum(w) for w in windows([1, 2, 3, 4], 2)])
print(any(n > 2 for n in naturals()), all(n < 2 for n in naturals()), 2 in naturals(), max(islice(naturals(), 3)))
a, b, *_ = islice(naturals(), 4)
print(a, b)
