# yield from: values, send, throw, close and return pass through; non-generators; recursion.
def inner():
    try:
        received = yield 1
        print("inner received", received)
        yield 2
    except ValueError as error:
        print("inner caught", error)
        yield "recovered"
    finally:
        print("inner finally")
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from "xy"
    result = yield from range(2)
    print("range gives", result)
    return "outer result"


g = outer()
print(next(g), g.send("hi"), next(g), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
g = outer()
next(g)
print(g.throw(ValueError("thrown")), list(g))
g = outer()
next(g)
g.close()


class Iter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("from class")
        return self.n

    def send(self, value):
        print("send called", value)
        return next(self)

    def throw(self, *args):
        print("throw called", args[0].__name__ if isinstance(args[0], type) else type(args[0]).__name__)
        return "thrown"


def wrap():
    print("returned", (yield from Iter()))


w = wrap()
print(next(w), w.send("s"), w.throw(KeyError("k")), list(w))


def walk(tree):
    if isinstance(tree, list):
        for branch in tree:
            yield from walk(branch)
    else:
        yield tree


print(list(walk([1, [2, [3, [4, [5]]]], 6])), sum(walk([[1, 2], 3])))


def depth(n):
    if n:
        yield n
        yield from depth(n - 1)


print(len(list(depth(200))))


def raises():
    yield 1
    raise KeyError("inside")


def catches():
    try:
        yield from raises()
    except KeyError as error:
        yield "caught %s" % error


print(list(catches()))
