# requires: 3.11
from dataclasses import *
from dataclasses import MISSING
import dataclasses
from typing import ClassVar, List, Optional, Any
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    K: ClassVar[int] = 5
p = P(1)
print(p, p == P(1), p != P(2), P.K, P.y)
try: P()
except TypeError as e: print(e)
try: P(1,2,3,4)
except TypeError as e: print(e)
try: P(1, z=3)
except TypeError as e: print(e)
try: hash(p)
except TypeError as e: print(e)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = field(default="b", compare=False, repr=False)
f = F(1)
try: f.a = 2
except FrozenInstanceError as e: print(type(e).__name__, e)
try: del f.a
except FrozenInstanceError as e: print(e)
print(hash(f) == hash(F(1)), F(1) < F(2), sorted([F(3), F(1)]), f)
try: F(1) < 5
except TypeError as e: print(e)
@dataclass
class Base:
    x: int = 1
@dataclass
class Child(Base):
    y: int = 2
    x: int = 10
print(Child(), [f.name for f in fields(Child)])
try:
    @dataclass
    class Bad:
        x: int = 1
        y: int
except TypeError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: list = []
except ValueError as e: print(e)
@dataclass
class I:
    v: InitVar[int]
    w: int = field(init=False)
    def __post_init__(self, v): self.w = v * 2
print(I(4), I(4).w)
print(asdict(P(1, 2, [P(3)])), astuple(P(1, 2, [1])))
print(replace(P(1), y=5))
try: replace(I(4), w=3)
except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(is_dataclass(P), is_dataclass(p), is_dataclass(5))
M = make_dataclass("M", ["a", ("b", int), ("c", int, field(default=3))], namespace={"s": lambda self: self.a + self.b})
print(M(1, 2), M(1, 2).s())
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
s = S(1)
print(s, S.__slots__)
try: s.z = 1
except AttributeError as e: print(e)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 1
try: K(1)
except TypeError as e: print(e)
print(K(a=3))
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3
print(K2(1, b=2), K2.__match_args__)
@dataclass(eq=False)
class E: x: int
print(E(1) == E(1), hash(E(1)) != 0)
@dataclass(repr=False)
class R: x: int
print("R object" in repr(R(1)))
@dataclass(unsafe_hash=True)
class U: x: int
print(hash(U(1)) == hash(U(1)))
f0 = fields(P)[0]
print(f0.name, f0.type, f0.default is MISSING, f0.init, f0.metadata)
print(field(default=1, metadata={"a": 1}).metadata["a"])
@dataclass
class Rec:
    n: Optional["Rec"] = None
r = Rec(); r.n = r; print(r)
print(P.__doc__)
match P(1, 2):
    case P(x=a, y=b): print(a, b)
@dataclass
class G:
    items: List[int] = field(default_factory=lambda: [1, 2])
    name: str = "g"
    def total(self) -> int: return sum(self.items)
print(G(), G().total(), G([5]), G(name="q"))
try: asdict(5)
except TypeError as e: print(e)
try: fields(5)
except TypeError as e: print(e)
try: field(default=1, default_factory=list)
except ValueError as e: print(e)
@dataclass(order=True)
class V:
    sort_index: int = field(init=False, repr=False)
    name: str
    val: int
    def __post_init__(self): self.sort_index = self.val
print(sorted([V("a", 3), V("b", 1)]), max(V("a", 3), V("b", 1)))
import inspect
print(inspect.signature(P), inspect.signature(K2))
