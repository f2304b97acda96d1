# dataclass: generated methods, defaults, fields, frozen, order, inheritance, post-init, errors.
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)


p = Point(1, 2)
print(p, Point(1) == Point(1, 0), p == (1, 2, []), Point(x=5).x, p.tags is Point(1).tags, is_dataclass(Point), is_dataclass(p), [f.name for f in fields(p)], asdict(p), astuple(p), replace(p, x=9))
p.tags.append("a")
p.new = 5
print(p, Point.__match_args__ if hasattr(Point, "__match_args__") else ("x", "y", "tags"))
for bad in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(z=1), lambda: p < p, lambda: hash(p), lambda: replace(p, q=1)):
    try:
        print(bad())
    except TypeError as error:
        print(error)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False, repr=False)


a, b = Version(1, 2, "x"), Version(1, 10)
print(a < b, a == Version(1, 2, "y"), sorted([b, a]), hash(a) == hash(Version(1, 2)), max(a, b), {a: 1}[Version(1, 2)])
try:
    a.major = 2
except FrozenInstanceError as error:
    print(error)
try:
    del a.minor
except FrozenInstanceError as error:
    print(error)


@dataclass
class Base:
    a: int
    b: int = 1


@dataclass
class Derived(Base):
    c: int = 2
    a: int = 0
    total: int = field(init=False)

    def __post_init__(self):
        self.total = self.a + self.b + self.c


print(Derived(), Derived(5, c=7), Derived(1).total)
try:
    @dataclass
    class Bad:
        a: int = 1
        b: int
except TypeError as error:
    print(error)
try:
    @dataclass
    class Bad2:
        a: list = []
except ValueError as error:
    print(error)


@dataclass
class Nested:
    point: Point
    points: list


n = Nested(Point(1), [Point(2), Point(3)])
print(n, asdict(n), asdict(n)["points"][0])


@dataclass(repr=False, eq=False)
class Plain:
    x: int

    def __repr__(self):
        return "custom %d" % self.x


print(Plain(1), Plain(1) == Plain(1))
