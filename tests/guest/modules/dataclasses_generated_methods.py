# The methods that dataclasses get: arguments, defaults, factories, order, hashes, frozen, post-init.
from dataclasses import FrozenInstanceError, InitVar, astuple, dataclass, field, fields, replace


@dataclass
class Point:
    x: int
    y: int = 0
    label: str = field(default="p", compare=False)
    tags: list = field(default_factory=list, repr=False)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


@dataclass
class Derived(Point):
    z: float = 1.5
    w: InitVar[int] = 7
    total: int = field(init=False)
    seen: dict = field(init=False, default_factory=dict)

    def __post_init__(self, w):
        self.total = self.x + self.y + w


@dataclass
class Empty:
    pass


@dataclass(frozen=True)
class Fixed:
    a: int
    b: tuple = field(default_factory=tuple)
    c: int = field(default=3, init=False)


@dataclass
class Hooked:
    a: int

    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)


class Plain:
    pass


print(Point(1), Point(1, 2), Point(y=5, x=4), Point(1, label="q"), Point(1, 2, "r", [3]).tags)
p, q = Point(1), Point(1)
p.tags.append(1)
print(p == q, q.tags, p == Point(1, tags=[1]), Point(1) != Point(2), Point(1) == (1, 0), Point(1) == 1)
print(Version(1) < Version(1, 2), Version(2) > Version(1, 9), Version(1) <= Version(1), Version(1) >= Version(3))
print(hash(Version(1, 2)) == hash((1, 2)), {Version(1): "a"}[Version(1, 0)], sorted([Version(3), Version(1, 5), Version(1)]))
print(Derived(1, 2), Derived(1, w=10).total, Derived(1).seen, replace(Version(1, 2), minor=9), astuple(Point(3)))
print(Empty() == Empty(), Empty(), Fixed(1), Fixed(1, (2,)).c, [f.name for f in fields(Derived)])
print(Hooked(5).a)
print(Point.__init__.__qualname__, Point.__init__.__name__, Point.__eq__.__qualname__, Version.__lt__.__name__)
for bad in (
    lambda: Point(),
    lambda: Point(1, 2, "x", [], 5),
    lambda: Point(1, x=2),
    lambda: Point(1, unknown=2),
    lambda: Derived(),
    lambda: Empty(1),
    lambda: Fixed(1, c=2),
    lambda: Version(1) < (1, 2),
    lambda: Point(1) < Point(2),
    lambda: hash(Point(1)),
    lambda: Version(1) < Version("a"),
    lambda: Point.__init__(),
):
    try:
        print(bad())
    except TypeError as error:
        print(error)
v = Version(1)
for name in ("major", "other"):
    try:
        setattr(v, name, 5)
    except FrozenInstanceError as error:
        print(error)
    try:
        delattr(v, name)
    except (FrozenInstanceError, AttributeError) as error:
        print(type(error).__name__)


class Sub(Version):
    def __lt__(self, other):
        return "sub lt"


print(Version(1) < Sub(1), Version(1) > Sub(1), Version(1) == Sub(1), Sub(1) == Sub(1))
nan = float("nan")
print(Point(nan) == Point(nan), Point(1, tags=[nan]) == Point(1, tags=[nan]))
loops = [Point(i % 3, i % 2) for i in range(6)]
print([loops[0] == other for other in loops], len({Version(i % 3) for i in range(9)}))


@dataclass
class Failing:
    a: int
    b: list = field(default_factory=lambda: 1 // 0)


try:
    Failing(1)
except ZeroDivisionError as error:
    print(error)
print(Failing(1, [2]))


@dataclass
class Checked:
    a: int

    def __post_init__(self):
        if self.a < 0:
            raise ValueError("negative")


Checked(-1)
