# One place in a program that meets sets and frozensets, fields of named tuples, attributes that come and go.
from collections import namedtuple


def union(s, other):
    return s.union(other)


for s in ({1}, frozenset([2]), {3}, frozenset([4]), {5}):
    made = union(s, [9])
    print(type(made).__name__, sorted(made))


def grow(s):
    s.add(7)
    return sorted(s)


print(grow({1}), grow({2}))
for other in (frozenset([1]), [1], 5):
    try:
        grow(other)
    except AttributeError as error:
        print(error)
print(grow({3}))

Point = namedtuple("Point", "x y")
Turned = namedtuple("Turned", "y x")


class Named(Point):
    @property
    def x(self):
        return "own"


def x_of(p):
    return p.x


print([x_of(p) for p in (Point(1, 2), Turned(1, 2), Point(3, 4), Named(5, 6), Point(7, 8))])
Point.x = 5
print([x_of(p) for p in (Point(1, 2), Turned(1, 2))])
del Point.x
for p in (Point(1, 2), Turned(1, 2)):
    try:
        print(x_of(p))
    except AttributeError as error:
        print(error)


class Plain:
    here = 1

    def __init__(self):
        self.there = 2


class Hooked(Plain):
    def __getattr__(self, name):
        print("asked for", name)
        if name == "made":
            return 3
        raise AttributeError(name)


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


def names(o):
    return [(hasattr(o, n), getattr(o, n, "none")) for n in ("here", "there", "made", "a", "b", "real", "upper")]


for o in (Plain(), Hooked(), Slotted(), 5, 2.5, True, None):
    shown = [(h, v if not callable(v) else "callable") for h, v in names(o)]
    print(shown)
for o in ("s", [], {}, (), {1}, Plain, len, names, range(3), b"x", 1j):
    print([hasattr(o, n) for n in ("here", "upper", "append", "real", "__len__", "start", "mro")])
p = Plain()
print(hasattr(p, "late"))
p.late = 1
print(hasattr(p, "late"), getattr(p, "late", 0))
del p.late
print(hasattr(p, "late"), getattr(p, "late", 0))
Plain.late = 5
print(hasattr(p, "late"), getattr(p, "late", 0))
p.__dict__["odd"] = 1
print(hasattr(p, "odd"), hasattr(p, "even"), getattr(p, "even", 4))
for bad in (5, None):
    try:
        hasattr(p, bad)
    except TypeError as error:
        print(type(error).__name__)
