# requires: 3.11
from enum import *
import enum
class C(Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1
    def desc(self): return f"{self.name}:{self.value}"
    @classmethod
    def default(cls): return cls.GREEN
    @property
    def low(self): return self.name.lower()
print(C.RED, repr(C.RED), C(2), C["GREEN"], C.ALIAS is C.RED, list(C), len(C), C.RED.desc(), C.default(), C.RED.low)
print(C.RED == 1, C.RED in C, C.__members__, isinstance(C.RED, C), type(C.RED), hash(C.RED) == hash(C.RED))
for bad in (lambda: C(5), lambda: C["X"], lambda: C.NOPE, lambda: setattr(C, "RED", 3), lambda: C.RED < C.GREEN):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
class I(IntEnum):
    A = 1
    B = 2
print(I.A < I.B, I.A + 1, I.A == 1, str(I.A), repr(I.A), f"{I.A}", sorted([I.B, I.A]), max(I))
class F(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(F.R | F.W, repr(F.R | F.X), F.RW & F.R, F.R in F.RW, ~F.R, bool(F.R & F.W), F.RW.value, list(F), F(0), repr(F(0)), F(7))
class IF(IntFlag):
    A = 1; B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 4, (IF.A | IF.B) == 3, repr(IF(8)))
class S(StrEnum):
    X = auto(); Y = "why"
print(S.X, S.Y, S.X == "x", S.Y.upper(), repr(S.X))
class A(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower()
    P = auto(); Q = auto()
print([m.value for m in A])
@unique
class U(Enum):
    A = 1; B = 2
try:
    @unique
    class U2(Enum):
        A = 1; B = 1
except ValueError as e: print(e)
An = Enum("An", "CAT DOG")
print(list(An), An.CAT.value, An(2))
print(list(Enum("B", ["x", "y"], start=5)), list(Enum("D", {"a": 10})))
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A
print(M(99))
class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (6.4, 3.3)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def density(self): return self.mass / self.radius
print(Planet.EARTH.mass, Planet.MARS.value, Planet.EARTH, Planet((5.9, 6.3)))
class O(Enum):
    A = 1; B = 2
    def __lt__(self, o): return self.value < o.value
print(sorted([O.B, O.A]), O.A.__class__, O.A._value_, O.A._name_)
try:
    class X(C): pass
except TypeError as e: print(e)
class Str(str, Enum):
    A = "a"
print(Str.A, Str.A == "a", Str.A.value, repr(Str.A), "%s" % Str.A, f"{Str.A}", Str("a"))
print({C.RED: 1}[C.RED], C.RED is C(1), bool(C.RED), C.RED.__class__.__name__)
import json, copy
print(copy.deepcopy(C.RED) is C.RED, C.RED.name)
class N(Enum):
    A = 1
    class Inner: pass
    @staticmethod
    def st(): return 1
print(N.st(), dir(C)[:2] if False else "")
print(C.__name__, C.RED.__doc__ is None, list(C.__members__.items()))
print(list(reversed(C)), C.RED != C.GREEN, {C.RED, C.GREEN} == set(C))
match C.RED:
    case C.GREEN: print("g")
    case C.RED: print("r")
class W(Enum):
    _ignore_ = ["z"]
    z = 3
    A = 1
print(list(W))
print(I(1).__add__(5), int(I.B), I.B ** 2, [10, 20, 30][I.A])
