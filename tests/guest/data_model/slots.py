# __slots__: no dict, descriptors in the class, inheritance, errors.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point(1, 2)
print(p.x, p.y, Point.__slots__, hasattr(p, "__dict__"))
try:
    p.z = 3
except AttributeError as error:
    print(error)
del p.x
try:
    p.x
except AttributeError as error:
    print(error)
p.x = 9
print(p.x)


class Point3(Point):
    __slots__ = ["z"]


q = Point3(1, 2)
q.z = 3
print(q.x, q.y, q.z, hasattr(q, "__dict__"))


class Open(Point):
    pass


o = Open(1, 2)
o.extra = 5
print(o.extra, o.x, o.y)


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a, w.b = 1, 2
print(w.b, w.a, hasattr(w, "__dict__"))


class Single:
    __slots__ = "only"


s = Single()
s.only = 1
print(s.only, Single.__slots__)
try:
    class Bad:
        __slots__ = ("x",)
        x = 1
except ValueError as error:
    print(error)
try:
    class Bad2(int):
        __slots__ = ("x",)
    print("accepted", Bad2(3))
except TypeError as error:
    print(error)
try:
    class Bad3:
        __slots__ = ("not valid",)
except TypeError as error:
    print(error)


class Private:
    __slots__ = ("__secret",)

    def __init__(self):
        self.__secret = 4

    def get(self):
        return self.__secret


print(Private().get(), Private()._Private__secret)
try:
    class Both(Point, Single):
        pass
except TypeError as error:
    print(error)
