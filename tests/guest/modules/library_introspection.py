# What of the library can be looked at and changed: namespaces, cells, notes, documentation.
import functools
import operator
import types
from typing import Generic, TypeVar

print("add" in operator.__dict__, "len" in vars(__import__("builtins")))


@functools.total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


print(Version.__ge__.__doc__)
print(Version.__le__.__doc__)


def outer():
    kept = 1

    def inner():
        return kept

    return inner


inner = outer()
inner.__closure__[0].cell_contents = 5
print(inner())
T = TypeVar("T")


class Box(Generic[T]):
    pass


class Slotted(Generic[T]):
    __slots__ = ()


print(
    Box[int]().__orig_class__,
    hasattr(Box(), "__orig_class__"),
    hasattr(Slotted[int](), "__orig_class__"),
)
print(types.MethodType.__module__, types.FunctionType.__module__, type(len).__module__)

import ast

print(ast.Index(ast.Name("x")).id if hasattr(ast.Index(ast.Name("x")), "id") else "Index node")
