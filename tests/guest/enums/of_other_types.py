# requires: 3.11
# Enumerations of dates and floats, several autos in a tuple, private names, properties, flags.
import enum
from datetime import date
from enum import Enum, Flag, IntEnum, IntFlag, ReprEnum, auto


class Day(date, Enum):
    FIRST = 2023, 1, 1
    LAST = 2023, 12, 31


print(Day.FIRST, repr(Day.FIRST), Day.FIRST.value, Day(date(2023, 12, 31)), Day.LAST > Day.FIRST)


class Ratio(float, ReprEnum):
    HALF = 0.5

    def double(self):
        return self * 2


print(Ratio.HALF, repr(Ratio.HALF), f"{Ratio.HALF:.2f}", Ratio.HALF.double())


class Pair(Enum):
    A = auto(), auto()
    B = auto(), "x"
    _Pair__hidden = 3

    @property
    def first(self):
        return self.value[0]


print(list(Pair), Pair.B.first)


class Op(Enum):
    ADD = "+", lambda a, b: a + b
    SUB = "-", lambda a, b: a - b

    def __init__(self, symbol, function):
        self.symbol = symbol
        self.function = function

    def __call__(self, a, b):
        return self.function(a, b)


print(Op.ADD(1, 2), Op.SUB.symbol)
try:
    Op.ADD.value = 1
except AttributeError as error:
    print(error)


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


print(~Perm.R, ~Perm(7), Perm.R | 8, Perm(0), repr(Perm.R | Perm.W), [p.name for p in Perm.R | Perm.X])


class Color(Flag):
    RED = auto()
    BLUE = auto()
    PURPLE = RED | BLUE


print(Color.PURPLE, ~Color.RED, Color.RED in Color.PURPLE, list(Color), Color(0), bool(Color(0)))
try:
    Color(8)
except ValueError as error:
    print(error)
print(Color.__members__, dir(Color)[:2])


class Named(Enum):
    def __new__(cls, value, label):
        made = object.__new__(cls)
        made._value_ = value
        made.label = label
        return made

    ONE = 1, "one"


print(Named(1).label, Named.ONE.value)
try:

    class Wrong(Enum, int):
        A = 1

except TypeError as error:
    print(type(error).__name__)
print(enum.Enum("Dyn", "A B", start=5)(6), enum.IntEnum("I", {"X": 7}).X + 1)
