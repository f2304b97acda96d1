# What is assigned to a class is seen at once by all that have read it before: subclasses, instances.
class Base:
    count = 0
    unit = "cm"

    def read(self):
        return self.count, self.unit, type(self).count, Base.count


class Left(Base):
    pass


class Right(Base):
    unit = "mm"


class Both(Left, Right):
    pass


things = [Base(), Left(), Right(), Both()]


def look():
    return [(t.count, t.unit, t.read()) for t in things], [c.count for c in (Base, Left, Right, Both)]


print(look())
for i in range(5):
    Base.count += 1
    Left.unit = "in%d" % i
    print(Base.count, Both.count, things[3].unit, things[3].read())
print(look())
Right.count = 10
Right.count += 1
print(look())
for value in (1.5, "text", [1], {"a": 1}, (2,), None, True, {3}):
    Base.count = value
    print(Base.count, Left.count, things[0].count, Both.count)
for value in (lambda self: "called", property(lambda self: "property"), classmethod(lambda cls: cls.__name__), len, Base):
    Base.count = value
    got = things[1].count
    print(got() if callable(got) and not isinstance(got, type) and got is not len else got)
    print(type(Left.count).__name__)
    Base.count = 3
    print(things[1].count, Left.count)
del Base.count
try:
    print(things[0].count)
except AttributeError as error:
    print(error)
print(things[3].count, Both.count)
Base.count = 4
print(look())
things[0].count = 5
Base.count = 6
print(look())
Left.__bases__ = (Right,)
print([c.__name__ for c in Left.__mro__])
setattr(Base, "count", 7)
print(Base.count, getattr(Left(), "count"), vars(Base)["count"])


class Meta(type):
    @property
    def guarded(cls):
        return "by the metaclass"

    @guarded.setter
    def guarded(cls, value):
        print("set", value)


class Made(metaclass=Meta):
    level = 1


for i in range(3):
    Made.level += i
    Made.guarded = i
    print(Made.level, Made.guarded, Made().level)


def swap(cls):
    for i in range(4):
        cls.shared = i
        yield cls.shared


class First:
    shared = None


class Second:
    shared = None


for pair in zip(swap(First), swap(Second)):
    print(pair, First.shared, Second().shared)


# A class stays abstract whatever else is assigned to it.
import abc


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...


class Square(Shape):
    pass


Shape.kinds = []
Square.sides = 4
Square.name = lambda self: "square"
for kind in (Shape, Square):
    try:
        kind()
    except TypeError as error:
        print(error)
Square.area = lambda self: 1
abc.update_abstractmethods(Square) if hasattr(abc, "update_abstractmethods") else None
print(sorted(Shape.__abstractmethods__))
