"""typing: the classes and functions that are not native forms."""

__name__ = "typing"

from _typing_classes import (
    Generic, Protocol, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex,
    SupportsInt, SupportsRound, _shown, get_protocol_members, is_protocol, runtime_checkable,
)
from _typing_variables import (
    NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple, _Parameter,
)


class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = _place(1)[2]

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__

        class Refused:
            def __init_subclass__(cls):
                raise TypeError(
                    f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{cls.__name__} = NewType({cls.__name__!r}, {name})`"
                )

        return (Refused,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class TypeAliasType:
    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self._value = value
        self._make = None
        self.__type_params__ = self.__parameters__ = type_params
        self.__module__ = "__main__"

    @property
    def __value__(self):
        if self._make is not None:
            self._value = self._make()
            self._make = None
        return self._value

    def __getitem__(self, args):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return _Alias(self, args if isinstance(args, tuple) else (args,))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return self.__name__


class _Alias:
    """A generic alias of the `type` statement with its arguments."""

    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __repr__(self):
        shown = [_shown(arg) if isinstance(arg, type) else repr(arg) for arg in self.__args__]
        return f"{self.__origin__!r}[{', '.join(shown)}]"


def _lazy_alias(name, make, parameters):
    """`type name[parameters] = ...`: the value is made when asked for."""
    alias = TypeAliasType(name, None, type_params=parameters)
    alias._make = make
    return alias


def _type_parameter(name, is_constrained=False, make=None, default=None):
    """A type parameter of a definition, its bound or constraints made when asked for."""
    made = _Parameter(name)
    made._is_constrained = is_constrained
    made._make = make
    made._make_default = default
    return made


def _spec_parameter(name, is_constrained=None, make=None, default=None):
    made = ParamSpec(name)
    made.__infer_variance__ = True
    return made


def _tuple_parameter(name, is_constrained=None, make=None, default=None):
    return TypeVarTuple(name)


def cast(typ, val):
    return val


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        facts = {
            "eq_default": eq_default, "order_default": order_default,
            "kw_only_default": kw_only_default, "frozen_default": frozen_default,
            "field_specifiers": field_specifiers, "kwargs": kwargs,
        }
        if _version < (3, 12):
            del facts["frozen_default"]
            if frozen_default:
                kwargs["frozen_default"] = frozen_default
        cls_or_fn.__dataclass_transform__ = facts
        return cls_or_fn

    return decorator


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed."
    )


_overloads = {}  # (module, qualified name) -> definitions by their first lines


def overload(func):
    one = getattr(func, "__func__", func)
    try:
        _overloads.setdefault((one.__module__, one.__qualname__), []).append(func)
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    one = getattr(func, "__func__", func)
    return list(_overloads.get((one.__module__, one.__qualname__), ()))


def clear_overloads():
    _overloads.clear()


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    from sys import stderr

    print(f"Runtime type is {type(obj).__name__!r}", file=stderr)
    return obj


AnyStr = TypeVar("AnyStr", bytes, str)
T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)


class IO(Generic[AnyStr]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()
