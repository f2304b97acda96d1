"""Classes: attributes, methods, inheritance, operators, properties, protocols."""

from dataclasses import dataclass


class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.name} of {self.area():.2f}"

    def __lt__(self, other):
        return self.area() < other.area()


class Rectangle(Shape):
    def __init__(self, width, height):
        super().__init__("rectangle")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    @property
    def perimeter(self):
        return 2 * (self.width + self.height)


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self._radius = radius

    def area(self):
        return 3.14159 * self._radius**2

    @property
    def radius(self):
        return self._radius

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("radius must not be negative")
        self._radius = value

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def is_round():
        return True


class Fraction:
    __slots__ = ("over", "under")

    def __init__(self, over, under=1):
        a, b = over, under
        while b:
            a, b = b, a % b
        self.over = over // a
        self.under = under // a

    def __add__(self, other):
        return Fraction(self.over * other.under + other.over * self.under, self.under * other.under)

    def __mul__(self, other):
        return Fraction(self.over * other.over, self.under * other.under)

    def __eq__(self, other):
        return self.over == other.over and self.under == other.under

    def __hash__(self):
        return hash((self.over, self.under))

    def __repr__(self):
        return f"{self.over}/{self.under}"


class Node:
    def __init__(self, value, following=None):
        self.value = value
        self.following = following


class Chain:
    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.following

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError(index)

    def __contains__(self, wanted):
        return any(value == wanted for value in self)


class Countdown:
    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current


class Log:
    def __init__(self):
        self.lines = []

    def __enter__(self):
        self.lines.append("in")
        return self

    def __exit__(self, kind, error, trace):
        self.lines.append("out")
        return kind is KeyError

    def __call__(self, text, times=1):
        self.lines.extend([text] * times)


@dataclass(order=True)
class Item:
    price: float
    name: str
    amount: int = 1

    def total(self):
        return self.price * self.amount


shapes = []
for i in range(250):
    shapes.append(Rectangle(i % 9 + 1, i % 7 + 2))
    circle = Circle(i % 5)
    circle.radius += 1
    shapes.append(circle)
shapes.sort()
print(shapes[0].describe(), max(shapes).describe(), Shape.count, Circle.unit().is_round())
print(sum(s.perimeter for s in shapes if isinstance(s, Rectangle)))
total = Fraction(0)
for n in range(1, 60):
    total = total + Fraction(1, n % 6 + 1) * Fraction(2, 3)
print(total, len({Fraction(i, 4) for i in range(80)}), Fraction(1, 2) == Fraction(2, 4))
chain = Chain()
for i in range(600):
    chain.push(i)
print(len(chain), chain[20], 5 in chain, sum(chain), sum(Countdown(800)))
log = Log()
for i in range(200):
    with log:
        log("step", times=1)
        if i % 50 == 0:
            raise KeyError(i)
print(len(log.lines))
items = [Item(i * 3 % 17 + 0.5, f"item {i}", amount=i % 4) for i in range(150)]
print(sum(item.total() for item in items), min(items), Item(1.0, "a") == Item(1.0, "a"))
