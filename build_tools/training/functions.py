"""Calls: recursion, closures, every form of argument, decorators, generators, exceptions."""

from functools import lru_cache, reduce
from itertools import chain, combinations, product


def hanoi(n, source, target, spare, moves):
    if n:
        hanoi(n - 1, source, spare, target, moves)
        moves.append((source, target))
        hanoi(n - 1, spare, target, source, moves)


def subsets(items):
    if not items:
        return [[]]
    rest = subsets(items[1:])
    return rest + [[items[0], *subset] for subset in rest]


def tribonacci(n):
    return (
        n if n < 2 else tribonacci(n - 1) + tribonacci(n - 2) + (tribonacci(n - 3) if n > 2 else 0)
    )


def logged(function):
    def wrapper(*args, **named):
        wrapper.calls += 1
        return function(*args, **named)

    wrapper.calls = 0
    return wrapper


@logged
def scale(value, by=2, *, offset=0):
    return value * by + offset


def counter(step):
    count = 0

    def advance():
        nonlocal count
        count += step
        return count

    return advance


@lru_cache(maxsize=None)
def steps(n):
    return 1 if n < 2 else steps(n - 1) + steps(n - 2)


def numbers(limit):
    for n in range(limit):
        yield n


def pairs_of(source):
    previous = None
    for item in source:
        if previous is not None:
            yield previous, item
        previous = item


def walk(tree):
    if isinstance(tree, list):
        for branch in tree:
            yield from walk(branch)
    else:
        yield tree


def average():
    total = count = 0
    value = None
    while True:
        got = yield value
        total += got
        count += 1
        value = total / count


class TooSmall(ValueError):
    pass


def checked(text):
    try:
        number = int(text)
        if number < 10:
            raise TooSmall(f"{number} is too small")
        return 100 // (number - 12)
    except TooSmall as error:
        return len(str(error))
    except (ValueError, ZeroDivisionError):
        return -1
    finally:
        tries.append(text)


moves, tries = [], []
hanoi(9, "a", "c", "b", moves)
print(len(moves), len(subsets(list(range(9)))), tribonacci(13), steps(60))
for i in range(400):
    scale(i)
    scale(i, 3)
    scale(i, by=4, offset=i)
    scale(*(i, 5), **{"offset": 1})
print(scale.calls, max([counter(2)() for _ in range(300)]))
advance = counter(3)
for _ in range(900):
    last = advance()
print(last, sum(b - a for a, b in pairs_of(numbers(1200))))
print(sum(walk([[i, [i + 1, [i + 2]]] for i in range(150)])))
mean = average()
next(mean)
for i in range(500):
    value = mean.send(i)
print(value, sum(checked(t) for t in ["5", "12", "x", "40", "13", ""] * 60), len(tries))
print(reduce(lambda a, b: a * 31 % 1009 + b, range(1, 900)), len(list(combinations(range(12), 3))))
print(sum(a * b for a, b in product(range(30), range(30))), len(list(chain([1], (2, 3), "ab"))))
print(
    sorted(map(lambda x: x * 7 % 50, range(200)), key=lambda x: -x)[:4], min(numbers(50), default=0)
)
values = {name: value for name, value in zip("abcdef", numbers(6))}
print(values, [f(3) for f in [lambda x, k=k: x * k for k in range(4)]])
