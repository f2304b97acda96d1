# __init__, methods, bound and unbound, self by any name.
class Point:
    """A point."""

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y

    def move(self, dx, dy=0):
        self.x += dx
        self.y += dy
        return self

    def distance(this, other):
        return ((this.x - other.x) ** 2 + (this.y - other.y) ** 2) ** 0.5

    def __str__(self):
        return f"({self.x}, {self.y})"


p = Point(1, y=2)
print(p, p.move(1).move(1, dy=1), p.distance(Point()), Point.distance(p, Point(3, 3)), Point.__doc__)
bound = p.move
bound(10)
print(p.x, bound.__self__ is p, bound.__func__ is Point.move, bound.__name__, p.move == p.move, p.move is p.move)
print([str(q) for q in (Point(), Point(5), Point(y=1))], list(map(p.distance, [Point(), p])))


class Empty:
    pass


class BadInit:
    def __init__(self):
        return 5


class NoSelf:
    def method():
        return 1


e = Empty()
e.anything = 1
print(e.anything, isinstance(e, Empty), isinstance(e, Point), e == e, e == Empty(), e != Empty(), bool(e), hash(e) == hash(e))


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: BadInit())
attempt(lambda: NoSelf().method())
attempt(lambda: Empty(1))
attempt(lambda: Empty(a=1))
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(z=1))
attempt(lambda: p.move())
attempt(lambda: p.distance(1, 2))
attempt(lambda: Point.move(p))
print(NoSelf.method(), repr(Empty).startswith("<class '__main__.Empty'"), str(Point), type(p).__name__)
