"""collections.abc: classes of one trick."""

__name__ = "collections.abc"

from abc import ABCMeta, _registered, abstractmethod


def _check_methods(C, *methods):
    mro = C.__mro__
    for method in methods:
        for B in mro:
            if _has_own(B, method):
                if getattr(B, method) is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Hashable:
            return True if getattr(C, "__hash__", None) is not None else NotImplemented
        return NotImplemented


class Iterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __iter__(self):
        while False:
            yield None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Iterable:
            return _check_methods(C, "__iter__")
        return NotImplemented

    def __class_getitem__(cls, item):
        return _make_plain_alias(cls, item)


class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Iterator:
            return _check_methods(C, "__iter__", "__next__")
        return NotImplemented


class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        if val is None:
            if tb is None:
                raise typ
            val = typ()
        raise val

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError("generator ignored GeneratorExit")

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Generator:
            return _check_methods(C, "__iter__", "__next__", "send", "throw", "close")
        return NotImplemented


class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Reversible:
            return _check_methods(C, "__reversed__", "__iter__")
        return NotImplemented


class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Sized:
            return _check_methods(C, "__len__")
        return NotImplemented


class Container(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __contains__(self, x):
        return False

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Container:
            return _check_methods(C, "__contains__")
        return NotImplemented

    def __class_getitem__(cls, item):
        return _make_plain_alias(cls, item)


class Collection(Sized, Iterable, Container):
    __slots__ = ()

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Collection:
            return _check_methods(C, "__len__", "__iter__", "__contains__")
        return NotImplemented


class Callable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Callable:
            if C.__name__ in _callables:
                return True
            return _check_methods(C, "__call__")
        return NotImplemented

    def __class_getitem__(cls, item):
        if cls is not Callable:
            return _make_plain_alias(cls, item)
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        params = item[0]
        if not isinstance(params, (list, tuple)) and params is not ... and not _stands_for_many(params):
            raise TypeError(
                f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {params}"
            )
        return _make_alias(cls, item, "collections.abc.Callable")


def _stands_for_many(params):
    return type(params).__name__ == "ParamSpec" or repr(params).startswith("typing.Concatenate[")


_callables = ("function", "builtin_function_or_method", "method", "type", "method_descriptor")


class Buffer(metaclass=ABCMeta):
    __slots__ = ()


_registered[Buffer] = [bytes, bytearray]
_registered[Iterator] = [
    type(_one) for _one in (
        iter([]), iter(()), iter({}), iter(""), iter(range(0)), iter(set()), zip(), map(str, ()),
        enumerate(()), filter(None, ()), reversed([]), iter({}.values()), iter({}.items()),
    )
]
_registered[Generator] = [type((lambda: (yield))())]
_registered[Collection] = _registered[Iterable] = _registered[Sized] = _registered[Container] = [
    list, tuple, dict, set, frozenset, str, bytes, bytearray, range
]
_registered[Reversible] = [list, tuple, dict, str, bytes, bytearray, range]
