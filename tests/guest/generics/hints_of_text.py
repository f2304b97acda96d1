# requires: 3.11
"""Annotations written as text: what get_type_hints, get_args and ForwardRef make of them."""

import typing
from typing import (
    Annotated, Callable, Dict, ForwardRef, Generic, List, Literal, NamedTuple, Optional, Tuple, TypedDict,
    TypeVar, Union, get_args, get_origin, get_type_hints, no_type_check, overload, get_overloads,
)

T = TypeVar("T")


class Node(Generic[T]):
    value: "T"
    children: "List[Node[T]]"
    parent: Optional["Node"]
    table: Dict[str, "Tuple[Node, int]"]
    tagged: Annotated[List["int"], "meta"]

    def find(self, key: "str", default: "Optional[T]" = None) -> "Union[Node[T], None]":
        ...


for name, hint in get_type_hints(Node).items():
    print(name, hint)
print(get_type_hints(Node, include_extras=True)["tagged"])
print(get_type_hints(Node.find))
print(get_args(List["Node"]), get_args(Optional["Node"]), list["Node"].__args__)
print(get_type_hints(lambda: 0), ForwardRef("int") == ForwardRef("int"), ForwardRef("a.b"))
for wrong in ("a b", "[", 3):
    try:
        print(ForwardRef(wrong))
    except (SyntaxError, TypeError) as exc:
        print(type(exc).__name__, exc)


def missing(x: "Nowhere"):
    pass


try:
    get_type_hints(missing)
except NameError as exc:
    print(exc)
try:
    get_type_hints(3)
except TypeError as exc:
    print(exc)


@no_type_check
def free(x: "not a type"):
    pass


print(get_type_hints(free), free.__no_type_check__)


class Movie(TypedDict):
    title: "str"
    year: typing.NotRequired[int]


class More(Movie, total=False):
    length: typing.Required["int"]


print(get_type_hints(More), sorted(More.__required_keys__), sorted(More.__optional_keys__))


class Point(NamedTuple):
    x: "int"
    y: None = None


print(Point.__annotations__, get_type_hints(Point))


@overload
def f(x: int) -> int: ...


@overload
def f(x: str) -> str: ...


def f(x):
    return x


print(len(get_overloads(f)))
print(Callable[["int"], int].__args__)
print(Literal[0] == Literal[False], Literal[1, 2] == Literal[2, 1], Literal[int])
print(Annotated[Annotated[int, 1], 2], Annotated[int, 1].__args__, get_args(Annotated[int, 1]))
print(Annotated[dict, 1](a=1))
