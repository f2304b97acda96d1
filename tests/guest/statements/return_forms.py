# return without a value, with a tuple, from nested blocks, through finally, from generators.
def nothing():
    return


def implicit():
    1 + 1


def many():
    return 1, *[2, 3]


def early(x):
    for i in range(5):
        while True:
            if i == x:
                return "found %d" % i
            break
    return "not found"


def through():
    try:
        return "try"
    finally:
        print("finally runs first")


def overridden():
    try:
        return "try"
    finally:
        return "finally wins"


def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "exception lost"


def computed_before():
    x = [1]
    try:
        return x[0]
    finally:
        x[0] = 2


def in_except():
    try:
        1 / 0
    except ZeroDivisionError:
        return "from except"
    finally:
        print("after except")


def gen():
    yield 1
    return "gen value"


def nested():
    def inner():
        return "inner"

    return inner


print(nothing(), implicit(), many(), early(3), early(9))
print(through(), overridden(), swallow(), computed_before(), in_except())
print(list(gen()), nested()())
g = gen()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
print([f(3) for f in [lambda x: (x, x), lambda x: None]])
