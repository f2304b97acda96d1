# Enum: members, aliases, lookup, iteration, auto, methods, unique, functional form.
from enum import Enum, IntEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()

    @classmethod
    def default(cls):
        return cls.GREEN


print(list(Color), Color.RED, repr(Color.RED), Color.CRIMSON is Color.RED, Color(2), Color["RED"], Color.RED.value, Color.RED.pretty, Color.default(), len(Color), Color.RED in Color, isinstance(Color.RED, Color))
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.GREEN, hash(Color.RED) == hash(Color.RED), {Color.RED: "r"}[Color.CRIMSON], list(Color.__members__), Color.RED.name)
for bad in (lambda: Color(9), lambda: Color["BLUE"], lambda: Color.BLUE, lambda: Color.RED < Color.GREEN, lambda: setattr(Color, "RED", 5)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__)


class Weekday(IntEnum):
    MON = auto()
    TUE = auto()


print(Weekday.MON < Weekday.TUE, Weekday.TUE + 1, list(Weekday), Weekday(1), sorted([Weekday.TUE, Weekday.MON]), [10, 20, 30][Weekday.MON], int(Weekday.TUE))


class Planet(Enum):
    EARTH = (5.976e24, 6378140.0)
    MARS = (6.421e23, 3397200.0)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    def gravity(self):
        return round(6.6743e-11 * self.mass / self.radius**2, 2)


print([(p.name, p.gravity()) for p in Planet], Planet.EARTH.value)
try:
    @unique
    class Bad(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Animal("x") if False else Animal(2))


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    FIRST = auto()
    SECOND = auto()


print([m.value for m in Named])


class Text(str, Enum):
    A = "a"


print(Text.A == "a", Text.A.upper(), Text("a") is Text.A)
try:
    class More(Color):
        BLUE = 3
except TypeError as error:
    print(type(error).__name__)
