# requires: 3.11
"""Aliases called, subscribed again, joined; Generic and Protocol as bases."""

import collections.abc
import types
from copy import copy, deepcopy
from typing import (
    Any, Callable, ClassVar, Concatenate, Counter, DefaultDict, Deque, Dict, Final, Generic, Iterable,
    List, Mapping, NoReturn, Never, Optional, OrderedDict, ParamSpec, Protocol, Tuple, TypeVar,
    TypeVarTuple, Union, Unpack, get_args, runtime_checkable,
)

T, S = TypeVar("T"), TypeVar("S")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


def attempt(what):
    try:
        print(what())
    except Exception as exc:
        print(type(exc).__name__, str(exc).partition(". Non-method")[0])


print(Deque[int]([1]), Counter("aab"), DefaultDict(int)["x"], OrderedDict[str, int](a=1))
for one in (lambda: List(), lambda: List[int](), lambda: Union[int, str](), lambda: Optional()):
    attempt(one)
print(Dict[T, List[S]][int, str], Callable[P, T][[int, str], bool], (List[T] | None)[int])
print(Tuple[int, Unpack[Ts]], Tuple[int, Unpack[Ts]][str, bool], Unpack[Ts])
print(collections.abc.Callable[[int, str], bool], collections.abc.Callable[[int], T].__args__)
print(get_args(collections.abc.Callable[[int, str], bool]), hash(Callable[[int], str]) is not None)
print(List[int] | None, int | List[int], Optional[int] | str, NoReturn == Never, List == List)
print(Callable[Concatenate[int, P], T], List[int].__module__, List[int].__name__, list[int].__module__)
for one in (
    lambda: isinstance(1, ClassVar[int]), lambda: isinstance([], List[int]), lambda: List[Union],
    lambda: List[ClassVar[int]], lambda: ClassVar[int, str], lambda: Generic[int], lambda: Generic[T, T],
    lambda: Dict[T, S][int], lambda: Generic[()],
):
    attempt(one)
print(copy(List[int]), deepcopy({"a": list[int]}), types.GenericAlias(list, (int, str)))


class Box(Generic[T]):
    kind = "box"


class Pair(Box[T], Generic[T, S]):
    pass


class Plain(Box):
    pass


class Table(Dict[str, T], Iterable[str]):
    pass


class Both(Generic[T], Mapping[T, int]):
    pass


print(Box[int].kind, Pair.__parameters__, Plain.__parameters__, [c.__name__ for c in Table.__mro__])
print([c.__name__ for c in Both.__mro__], Both.__parameters__, Pair[int, str])
attempt(lambda: type("Wrong", (Generic,), {}))
attempt(lambda: Box[int, str])
attempt(lambda: Plain[int])


class Shape(types.SimpleNamespace):
    __class_getitem__ = classmethod(types.GenericAlias)


print(Shape[int].__origin__ is Shape, Shape[int].__args__)


@runtime_checkable
class Closes(Protocol):
    def close(self): ...


@runtime_checkable
class Named(Protocol):
    name: str


class Door:
    name = "door"

    def close(self):
        pass


class Mute:
    close = None


class Ticket:
    pass


Closes.register(Ticket)
print(isinstance(Door(), Closes), isinstance(Mute(), Closes), issubclass(Door, Closes), isinstance(3, Closes))
print(isinstance(Door(), Named), isinstance(3, Named), isinstance(Ticket(), Closes))
attempt(lambda: issubclass(Door, Named))
attempt(lambda: Closes())


class Silent(Protocol):
    def hush(self): ...


attempt(lambda: isinstance(Door(), Silent))
try:

    class Bad(Door, Protocol):
        pass

except TypeError as exc:
    print(str(exc).partition("got")[0])


class Stream(Iterable[T], Protocol[T]):
    def close(self): ...


class Impl(Stream[int]):
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))

    def close(self):
        pass


print(list(Impl(3)), Stream.__parameters__)
