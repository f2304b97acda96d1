# reduce, partial, wraps, total_ordering, singledispatch, cmp_to_key, cached_property.
import functools as f

print(f.reduce(lambda a, b: a * b, [1, 2, 3, 4]), f.reduce(lambda a, b: a + b, [], "start"), f.reduce(max, [3, 9, 2]), sorted(["b", "A", "c"], key=f.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
base2 = f.partial(int, base=2)
print(base2("101"), base2.func is int, base2.args, base2.keywords, f.partial(f.partial(pow, 2), 5)(), f.partial(print, "a", sep="-")("b"))
try:
    f.reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)


@f.total_ordering
class Size:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __lt__(self, o):
        return self.n < o.n


print(Size(1) <= Size(1), Size(2) > Size(1), Size(1) >= Size(2), Size(1) != Size(2), max([Size(3), Size(5)], key=lambda s: s.n).n)


@f.singledispatch
def show(x):
    return "object %r" % (x,)


@show.register
def _(x: int):
    return "int %d" % x


@show.register(list)
@show.register(tuple)
def _(x):
    return "sequence of %d" % len(x)


@show.register(type(None))
def nothing(x):
    return "nothing"


print(show(5), show(True), show([1]), show((1, 2)), show("s"), show(None), show.dispatch(int) is show.dispatch(bool), show.registry[object] is not None)


class Area:
    @f.singledispatchmethod
    def of(self, x):
        raise NotImplementedError(type(x).__name__)

    @of.register
    def _(self, x: int):
        return x * x

    @of.register
    def _(self, x: str):
        return len(x)


print(Area().of(3), Area().of("four"))
try:
    Area().of(1.5)
except NotImplementedError as error:
    print("not implemented", error)


def deco(g):
    @f.wraps(g)
    def wrapper(*a):
        return g(*a)

    return wrapper


@deco
def documented(x):
    """Doc."""
    return x


print(documented.__name__, documented.__doc__, documented.__wrapped__(1))


class M:
    def method(self, a, b):
        return a, b

    half = f.partialmethod(method, 1)


print(M().half(2))
try:
    f.total_ordering(type("Bad", (), {}))
except ValueError as error:
    print(error)
