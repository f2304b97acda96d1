"""copy: shallow and deep copies, with hooks of classes and a memo for shared parts."""

__name__ = "copy"

from collections import OrderedDict as _OrderedDict
from copyreg import rebuild as _rebuild, reduce as _reduce


class Error(Exception):
    pass


error = Error
_ordered_copy = getattr(_OrderedDict, "__copy__", None)


def copy(x):
    """Shallow copy."""
    cls = type(x)
    if cls in _atomic or cls is frozenset:
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None and (
        copier is not _ordered_copy or not issubclass(cls, _OrderedDict)
    ):
        return copier(x)
    return _reconstruct(x, None)


def deepcopy(x, memo=None):
    """Deep copy; parts that are shared, or that contain themselves, stay so."""
    if memo is None:
        copied = _deepcopy_plain(x)
        if copied is not NotImplemented:
            return copied
        memo = {}
    cls = type(x)
    if cls in _atomic and cls is not slice:
        return x
    key = id(x)
    found = memo.get(key, memo)
    if found is not memo:
        return found
    if cls is list:
        y = []
        memo[key] = y
        append = y.append
        for item in x:
            append(deepcopy(item, memo))
    elif cls is dict:
        y = {}
        memo[key] = y
        for name, value in x.items():
            y[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        y = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        for a, b in zip(x, y):
            if a is not b:
                y = tuple(y)
                break
        else:
            y = x
    elif cls is set:
        y = {deepcopy(item, memo) for item in x}
    elif cls is frozenset:
        y = frozenset([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        y = x.copy()
    elif isinstance(x, type):
        return x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            y = copier(memo)
        elif _is_method(x):
            y = getattr(deepcopy(x.__self__, memo), x.__name__)
        else:
            return _reconstruct(x, memo)
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def _is_method(x):
    return type(x).__name__ == "method"


_atomic = frozenset(
    [type(None), int, float, bool, complex, str, bytes, range, slice, type, type(...)]
    + [type(NotImplemented), type(len), type(copy), property]
)


def _reconstruct(x, memo):
    """Copy an object by what it is made of; of most guest classes: a new one, with the state of the old."""
    cls = type(x)
    if isinstance(x, type) or not hasattr(cls, "__mro__"):
        return x
    if cls.__name__ in _SHARED and cls.__module__ != "__main__":
        return x
    made = _reduce(x)
    if isinstance(made, str):
        return x
    if len(made) > 5 and made[5] is not None:
        raise TypeError("a copy takes no function that sets its state")
    if memo is None:
        return _rebuild(made)

    def remember(y):
        memo[id(x)] = y
        memo.setdefault(id(memo), []).append(x)

    return _rebuild(made, lambda part: deepcopy(part, memo), remember)


_SHARED = frozenset(
    ["GenericAlias", "UnionType", "_lru_cache_wrapper", "TypeVar", "ParamSpec", "TypeVarTuple", "ref"]
    + ["_UnionGenericAlias", "Union", "weakref"]
)


def replace(obj, /, **changes):
    """A copy of the object with some fields changed, through its __replace__."""
    func = getattr(type(obj), "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {type(obj).__name__} objects")
    return func(obj, **changes)
