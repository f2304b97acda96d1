# requires: 3.11
from typing import *
import typing
class NT(NamedTuple):
    x: int
    y: str = "d"
    def both(self): return (self.x, self.y)
n = NT(1)
print(n, n.both(), n._fields, n._field_defaults, n._replace(x=5), n._asdict(), NT._make([1, "q"]), NT.__annotations__)
try: NT()
except TypeError as e: print(e)
N2 = NamedTuple("N2", [("a", int), ("b", str)]); print(N2(1, "b"))
class TD(TypedDict):
    a: int
    b: str
class TD2(TD, total=False):
    c: int
t = TD(a=1, b="x"); print(t, type(t), TD.__annotations__, TD2.__required_keys__ == {"a","b"}, TD2.__optional_keys__, TD.__total__)
@runtime_checkable
class Sized2(Protocol):
    def size(self) -> int: ...
class HasSize:
    def size(self): return 1
print(isinstance(HasSize(), Sized2), isinstance(5, Sized2), issubclass(HasSize, Sized2))
class NP(Protocol):
    x: int
try: isinstance(5, NP)
except TypeError as e: print(e)
try: NP()
except TypeError as e: print(e)
T = TypeVar("T"); K = TypeVar("K", bound=int); A2 = TypeVar("A2", int, str)
print(T, K.__bound__, A2.__constraints__, T.__name__)
class Stack(Generic[T]):
    def __init__(self): self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int](); s.push(1); print(s.items, Stack[int], Stack.__parameters__)
class Sub(Stack[str]): pass
print(Sub.__orig_bases__, Sub.__mro__[1].__name__)
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Tuple[int, ...], Callable[[int], str], Callable[..., Any], Literal[1, "a"], Any, Type[int], Set[int], Iterable[int], Annotated[int, "m"], ClassVar[int], Final[int])
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int], str]), get_origin(Literal[1]), get_args(Literal[1, 2]), get_origin(int))
def f(a: int, b: "str" = "x", *c: float) -> Optional[bool]: ...
print(get_type_hints(f), f.__annotations__)
class Q:
    a: int
    b: "Q"
print(get_type_hints(Q))
print(cast(int, "x"), Union[int, str] == Union[str, int], List[int] == List[int], Optional[int] == Union[int, None])
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(1))
UserId = NewType("UserId", int); print(UserId(5), UserId.__name__, UserId)
@final
class Fin: pass
print(int | str, int | None, (int | str) == Union[int, str], isinstance(5, int | str), list[int], dict[str, list[int]])
def h(x: Self) -> Never: ...
print(Annotated[int, 1, 2].__metadata__, Required[int], NotRequired[int], TypeGuard[int], LiteralString, Self, Never, NoReturn)
P = ParamSpec("P"); print(P, P.args, P.kwargs)
print(TYPE_CHECKING, AnyStr, Text, Hashable, Sequence[int], Mapping[str, int])
try: List[int]()
except TypeError as e: print(e)
print(List[int]() if False else "", isinstance([], List), issubclass(dict, Dict))
try: isinstance([], List[int])
except TypeError as e: print(e)
try: Union[()]
except TypeError as e: print(e)
print(Generic, Stack[T][int], Dict[str, T][int], Callable[[T], K])
class Shape(Protocol):
    def area(self) -> float: ...
class Sq(Shape):
    def area(self): return 4.0
print(Sq().area(), isinstance(Sq(), Sq))
print(typing.get_type_hints(NT), Deque[int], DefaultDict[str, int], Counter[str], OrderedDict[str, int], FrozenSet[int], Generator[int, None, str], Iterator[int], Awaitable[int], Coroutine[int, str, bool])
print(is_typeddict(TD))
Ts = TypeVarTuple("Ts"); print(Ts)
Alias: TypeAlias = List[int]
print(Alias, ForwardRef("X"), List["X"])
