# Attributes of classes, functions, methods, modules and instances that the reference lists.
"""Not the docstring."""


class Shape:
    """A shape."""

    sides: int = 0
    name: "str"

    def area(self):
        """Its area."""
        return 0

    class Inner:
        def method(self):
            pass


print(Shape.__name__, Shape.__qualname__, Shape.__module__, Shape.__doc__, Shape.__bases__, Shape.__annotations__)
print(Shape.Inner.__qualname__, Shape.Inner.method.__qualname__, Shape.area.__doc__)
s = Shape()
print(s.__class__ is Shape, s.__dict__, s.__doc__, s.__module__)
s.color = "red"
print(s.__dict__, vars(s) is s.__dict__)
s.__dict__["late"] = 1
print(s.late)
s.__dict__ = {"fresh": 2}
print(s.fresh, hasattr(s, "late"))
m = s.area
print(m.__self__ is s, m.__func__ is Shape.area, m.__name__, m.__doc__, m.__module__, m == s.area, m is s.area)


def f(a, b=1, *args, c, d=2, **kwargs) -> int:
    """Doc of f."""


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
f.tag = "x"
print(f.__dict__, f.tag)
f.__defaults__ = (10,)
f.__name__ = "renamed"
f.__doc__ = None
print(f.__name__, f.__doc__, f.__closure__)


def outer():
    x = 1

    def inner():
        return x

    return inner


print(outer().__qualname__, len(outer().__closure__), outer().__closure__[0].cell_contents)
print(__name__, __doc__)


class Other:
    pass


o = Shape()
o.__class__ = Other
print(type(o).__name__)
try:
    o.__class__ = int
except TypeError as error:
    print("TypeError")
Shape.__name__ = "Renamed"
print(Shape.__name__, Shape)
Shape.extra = 5
del Shape.extra
print(hasattr(Shape, "extra"))
try:
    int.extra = 5
except TypeError as error:
    print(error)
try:
    s.__dict__ = 5
except TypeError as error:
    print(error)
