# Classes: inheritance, super(), properties with setters, class attributes, class and static methods.
class Shape:
    count = 0
    unit = "cm"

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    @property
    def area(self):
        return 0

    def describe(self):
        return "%s of %d square %s" % (self.name, self.area, self.unit)

    def grow(self, factor):
        return self


class Rectangle(Shape):
    def __init__(self, width, height):
        super().__init__("rectangle")
        self._width = width
        self._height = height

    @property
    def width(self):
        return self._width

    @width.setter
    def width(self, value):
        if value < 0:
            raise ValueError("negative width")
        self._width = value

    @property
    def height(self):
        return self._height

    @property
    def area(self):
        return self.width * self.height

    def grow(self, factor):
        self.width = self.width * factor % 1000
        return super().grow(factor)


class Square(Rectangle):
    unit = "mm"

    def __init__(self, side):
        super().__init__(side, side)
        self.name = "square"

    @classmethod
    def unit_square(cls):
        return cls(1)

    @staticmethod
    def is_valid(side):
        return side > 0


class Circle(Shape):
    PI = 3

    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    @property
    def area(self):
        return self.PI * self.radius**2


total = 0
longest = ""
for i in range(1, 9001):
    shapes = [Rectangle(i % 50, 3), Circle(i % 20), Square.unit_square()]
    if Square.is_valid(i):
        shapes.append(Square(i % 30))
    for shape in shapes:
        total += shape.grow(2).area
        if isinstance(shape, Rectangle) and shape.width > 10:
            total -= shape.height
    text = shapes[i % 3].describe()
    if len(text) > len(longest):
        longest = text
print(total, Shape.count, longest)
