# requires: 3.10
# Class patterns: __match_args__, attributes, the built-in classes, and their errors.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Line:
    def __init__(self, start, end):
        self.start = start
        self.end = end


class Number(int):
    pass


class Wrong:
    __match_args__ = ["x"]


def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(0, y):
            return "y axis %s" % y
        case Point(x, y=0):
            return "x axis %s" % x
        case Point(x=x, y=y) if x == y:
            return "diagonal"
        case Point():
            return "point"
        case Line(start=Point(0, 0), end=Point(x, y)):
            return "line to %s %s" % (x, y)
        case Line(colour=c):
            return "coloured %s" % c
        case int(n):
            return "int %s" % n
        case str(s) | bytes(s):
            return "text %r" % s
        case dict({"k": v}):
            return "dict %s" % v
        case list([a, *_]):
            return "list %s" % a
    return "nothing"


for p in (
    Point(0, 0), Point(0, 2), Point(3, 0), Point(4, 4), Point(1, 2), Line(Point(0, 0), Point(5, 6)),
    Line(1, 2), 7, Number(8), "s", b"b", {"k": 1}, {"j": 1}, [1, 2], [], None,
):
    print(where(p))


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, "-", error)


def too_many(value):
    match value:
        case Point(1, 2, 3):
            return 1


def no_arguments(value):
    match value:
        case Line(1):
            return 1


def wrong_arguments(value):
    match value:
        case Wrong(1):
            return 1


def twice(value):
    match value:
        case Point(1, x=1):
            return 1


def not_a_class(value):
    kind = 5
    match value:
        case kind():
            return 1


attempt(lambda: too_many(Point(1, 2)))
attempt(lambda: no_arguments(Line(1, 2)))
attempt(lambda: wrong_arguments(Wrong()))
attempt(lambda: twice(Point(1, 2)))
attempt(lambda: not_a_class(3))
