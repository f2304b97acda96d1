# requires: 3.10
# kw_only, slots, match_args and KW_ONLY.
from dataclasses import KW_ONLY, dataclass, field


@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2


print(K(a=1), K(b=5, a=3))
try:
    K(1)
except TypeError as error:
    print(type(error).__name__)


@dataclass
class Mixed:
    x: int
    _: KW_ONLY
    y: int = 1
    z: int


print(Mixed(1, z=3))


@dataclass(slots=True)
class S:
    a: int
    b: str = "x"


s = S(1)
print(s, S.__slots__, hasattr(s, "__dict__"))
try:
    s.c = 1
except AttributeError as error:
    print(type(error).__name__)


@dataclass
class M:
    x: int
    y: int = field(default=0, kw_only=True)


match M(4, y=5):
    case M(x, y=y):
        print(x, y, M.__match_args__)
