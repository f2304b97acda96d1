# Shapes with an abstract base, polymorphism, sorting and a missing method.
import math
from abc import ABC, abstractmethod


class Shape(ABC):
    count = 0

    def __init__(self):
        Shape.count += 1

    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f"{self.name:<10}{self.area():8.3f}"

    def __lt__(self, other):
        return self.area() < other.area()


class Circle(Shape):
    def __init__(self, r):
        super().__init__()
        self.r = r

    def area(self):
        return math.pi * self.r**2

    name = property(lambda self: "circle")


class Rectangle(Shape):
    name = "rectangle"

    def __init__(self, w, h):
        super().__init__()
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Square(Rectangle):
    name = "square"

    def __init__(self, side):
        super().__init__(side, side)


class Broken(Shape):
    def area(self):
        return 0


shapes = [Circle(1), Rectangle(2, 3), Square(1.5)]
for shape in sorted(shapes):
    print(shape.describe())
print(Shape.count, max(shapes).name, isinstance(shapes[2], Rectangle), sum(s.area() for s in shapes) > 11)
for cls in (Shape, Broken):
    try:
        cls()
    except TypeError as error:
        print(type(error).__name__, cls.__name__, sorted(cls.__abstractmethods__))
