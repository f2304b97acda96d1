"""typing_extensions: what typing does not have, or has in later versions only."""

__name__ = "typing_extensions"

import abc
import sys
from types import GenericAlias as _Alias

from typing import ForwardRef, get_type_hints
from warnings import deprecated


class _Form:
    """A form that takes one type in brackets."""

    __slots__ = ("_name",)

    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return f"typing_extensions.{self._name}"

    def __getitem__(self, parameter):
        return _Alias(self, parameter)

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")


TypeIs = _Form("TypeIs")
TypeForm = _Form("TypeForm")


class Sentinel:
    """A value that stands for itself."""

    def __init__(self, name, repr=None):
        self._name = name
        self._repr = repr if repr is not None else f"<{name}>"

    def __repr__(self):
        return self._repr

    def __reduce__(self):
        raise TypeError(f"Cannot pickle {type(self).__name__!r} object")


class Doc:
    """The documentation of an annotated name."""

    def __init__(self, documentation, /):
        self.documentation = documentation

    def __repr__(self):
        return f"Doc({self.documentation!r})"

    def __hash__(self):
        return hash(self.documentation)

    def __eq__(self, other):
        if not isinstance(other, Doc):
            return NotImplemented
        return self.documentation == other.documentation


class Buffer(abc.ABC):
    """Bytes, byte arrays and views of them."""

    __slots__ = ()


for _kind in (bytes, bytearray, memoryview):
    Buffer.register(_kind)
del _kind


def IntVar(name):
    from typing import TypeVar

    return TypeVar(name)


def get_original_bases(cls, /):
    """The bases of a class as they were written."""
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=1):
    from inspect import get_annotations as found

    return found(obj, globals=globals, locals=locals, eval_str=eval_str)


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None,
                         format=None, _recursive_guard=frozenset()):
    return forward_ref._evaluate(globals or {}, locals, frozenset())


def type_repr(value):
    """An annotation as it is written."""
    if isinstance(value, type):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if value is ...:
        return "..."
    return repr(value)
