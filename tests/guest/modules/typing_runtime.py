# typing at run time: aliases, NamedTuple, TypedDict, Protocol, Generic, cast, get_type_hints.
from typing import Any, Callable, ClassVar, Dict, Generic, Iterable, List, NamedTuple, NewType, Optional, Protocol, Tuple, TypeVar, Union, cast, get_type_hints, overload, runtime_checkable

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self):
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(1)
print(s.pop(), type(s).__name__, Stack[int] == Stack[int], List[int], Dict[str, int], Union[int, str], Tuple[int, ...], Callable[[int], str], Any, T)


class Emp(NamedTuple):
    name: str
    id: int = 3

    def hello(self):
        return "hi " + self.name


e = Emp("x")
print(e, e.id, e.hello(), e._asdict(), Emp.__annotations__["name"], isinstance(e, tuple))


@runtime_checkable
class Quacks(Protocol):
    def quack(self) -> str:
        ...


class Duck:
    def quack(self):
        return "quack"


print(isinstance(Duck(), Quacks), isinstance(5, Quacks), cast(int, "not checked"))
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__)


@overload
def f(x: int) -> int:
    ...


@overload
def f(x: str) -> str:
    ...


def f(x):
    return x


print(f(1), f("a"), get_type_hints(Stack.push), Optional[None], Union[int, int], Union[int, None] == Optional[int])


class C:
    registry: ClassVar[Dict[str, int]] = {}
    x: "int" = 5


print(get_type_hints(C), Iterable[int], List["C"])
