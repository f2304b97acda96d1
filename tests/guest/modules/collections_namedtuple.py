# collections.namedtuple.
from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), p._asdict(), p._replace(x=5), Point._fields, Point._make([7, 8]), isinstance(p, tuple))
x, y = p
print(x, y, p + (3,), sorted([Point(2, 1), Point(1, 5)]), {p: "k"}[1, 2], [q.x for q in map(Point._make, [(1, 2), (3, 4)])], hash(p) == hash((1, 2)), max(p), repr(p), f"{p.x:>3}")
Card = namedtuple("Card", "rank suit", defaults=["hearts"])
print(Card("A"), Card("K", "spades"), Card._field_defaults, Card.__name__)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__)


def assign():
    p.x = 5


attempt(assign)
attempt(lambda: p.z)
attempt(lambda: Point(1))
attempt(lambda: Point(1, 2, 3))
attempt(lambda: namedtuple("Bad", "class"))
attempt(lambda: p[5])
