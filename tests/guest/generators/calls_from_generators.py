# What a generator calls finds its arguments, whatever it is and however it is called.
import functools
import threading


def f(a, b=2, *args, c=3, **kwargs):
    return a, b, args, c, sorted(kwargs.items())


class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    def moved(self, dx, dy=1):
        return Point(self.x + dx, self.y + dy)

    def __call__(self, *args):
        return ("called", self.x) + args

    def __repr__(self):
        return "Point(%r, %r)" % (self.x, self.y)

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __getitem__(self, key):
        return ("item", key)

    @property
    def length(self):
        return abs(self.x) + abs(self.y)

    @classmethod
    def origin(cls):
        return cls(0)


class Plain:
    pass


class Counted(type):
    def __call__(cls, *args):
        return super().__call__(*args), len(args)


class Meta(metaclass=Counted):
    def __init__(self, *args):
        self.args = args


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def everything():
    p = Point(1, 2)
    bound = p.moved
    yield f(1)
    yield f(1, 5, 6, 7, c=8, d=9)
    yield f(*[1, 2, 3], **{"c": 4, "z": 5})
    yield f(*range(40))[2][-1]
    yield bound(1), bound(1, 2), bound(dx=1)
    yield p(), p(1, 2, 3)
    yield Point(x=3), Point(3), Point(3, 4), Plain().__class__.__name__
    yield functools.partial(f, 1)(), functools.partial(f, 1, 2)(3), functools.partial(f, 1, 2, 3)(4, c=5)
    yield functools.partial(functools.partial(bound, 1), 2)(), functools.partial(bound)(5)
    yield functools.partial(p, 1, 2)(3)
    yield p + p, p[3], p.length, Point.origin(), Meta(1, 2)[1]
    yield factorial(20), depth(500)
    yield sorted([3, 1, 2], key=lambda v: -v), list(map(lambda v: v + 1, [1, 2])), max([1, 2], key=factorial)
    yield (lambda a, b: a + b)(1, 2), (lambda *a: a)(1, 2), (lambda **k: k)(a=1)
    yield [x for x in inner(3)], list(inner(2)), sum(inner(4)), next(inner(1)), *inner(2)
    try:
        f()
    except TypeError as error:
        yield str(error)
    try:
        p(*1)
    except TypeError as error:
        yield "not iterable" if "iterable" in str(error) else error
    yield from inner(2)
    return f(1, 2)


def inner(n):
    for i in range(n):
        yield factorial(i)


def delegate():
    result = yield from everything()
    yield result


def nested(n):
    if n:
        yield depth(n)
        yield from nested(n - 1)


for item in delegate():
    print(item)
iterator = delegate()
while True:
    try:
        print(next(iterator))
    except StopIteration:
        break
print(list(everything()) == list(delegate())[:-1], tuple(map(str, everything()))[3])
print(list(nested(60)))


def endless():
    def recurse(n):
        return recurse(n + 1)
    try:
        yield recurse(0)
    except RecursionError:
        yield "too deep"


print(list(endless()), next(endless()))


# A thread that waits inside a generator, which calls a function.
lock = threading.Event()
seen = []


def waiting():
    a, b = 1, [2]
    yield a
    (lambda event: event.wait())(lock)
    yield (a, b)


def work():
    for item in waiting():
        seen.append(item)


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
seen.append("before")
lock.set()
for t in threads:
    t.join()
print(sorted(map(str, seen)))


# Generators that hold each other, and one that is dropped while suspended.
def holder():
    me = yield
    other = yield me
    yield f(me is not None, other)[0]


h = holder()
next(h)
h.send(h)
print(h.send([h]))
del h


def closing():
    try:
        yield f(1)
    finally:
        print("closed", f(2)[0])


c = closing()
next(c)
del c
c = closing()
next(c)
c.close()
try:
    c = closing()
    next(c)
    c.throw(ValueError("in"))
except ValueError as error:
    print(repr(error), f(3)[0])


# `next` is for generators only, also where a coroutine is suspended just as a generator is.
class Wait:
    def __await__(self):
        yield 1


async def coroutine():
    await Wait()


async def async_generator():
    yield 1


c = coroutine()
print(c.send(None))
for thing in (c, async_generator()):
    try:
        print(next(thing))
    except TypeError as error:
        print(error)
c.close()
