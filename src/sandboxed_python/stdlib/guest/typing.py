"""typing: the classes and functions that are not native forms."""

__name__ = "typing"

from _typing_classes import (
    Generic, NamedTuple, Protocol, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat,
    SupportsIndex, SupportsInt, SupportsRound, TypedDict, _TypedDictBase, _TypedDictMeta, _shown,
    get_protocol_members, is_protocol, runtime_checkable,
)
from _typing_variables import (
    NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple, _Parameter,
)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDictBase


class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class ForwardRef:
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        self.__forward_arg__ = arg

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


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


def no_type_check(arg):
    return arg


def no_type_check_decorator(decorator):
    return decorator


def dataclass_transform(**kwargs):
    def decorator(cls_or_fn):
        return cls_or_fn

    return decorator


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed."
    )


def overload(func):
    return _overload_dummy


def get_overloads(func):
    return []


def clear_overloads():
    pass


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def reveal_type(obj, /):
    from sys import stderr

    print(f"Runtime type is {type(obj).__name__!r}", file=stderr)
    return obj


class _Reader:
    """Reads an annotation written as text: names, subscripts, lists, `|`, literals."""

    def __init__(self, text, names):
        self.text = text
        self.at = 0
        self.names = names

    def read(self):
        found = self.union()
        if self.peek():
            raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")
        return found

    def peek(self):
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1
        return self.text[self.at : self.at + 1]

    def union(self):
        found = self.subscripted()
        while self.peek() == "|":
            self.at += 1
            found = Union[found, self.subscripted()]
        return found

    def items(self, end):
        self.at += 1
        found = []
        comma = False
        while self.peek() != end:
            if not self.peek():
                raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")
            found.append(self.union())
            if self.peek() == ",":
                comma = True
                self.at += 1
        self.at += 1
        return found, comma

    def subscripted(self):
        found = self.primary()
        while True:
            char = self.peek()
            if char == "[":
                args, comma = self.items("]")
                found = found[tuple(args) if comma or len(args) != 1 else args[0]]
            elif char == ".":
                self.at += 1
                found = getattr(found, self.word())
            else:
                return found

    def word(self):
        self.peek()
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] == "_"):
            self.at += 1
        return self.text[start : self.at]

    def primary(self):
        char = self.peek()
        if char == "[":
            return self.items("]")[0]
        if char == "(":
            args, comma = self.items(")")
            return tuple(args) if comma or not args else args[0]
        if char in "'\"" and char:
            end = self.text.find(char, self.at + 1)
            found = self.text[self.at + 1 : end]
            self.at = end + 1
            return found
        if self.text.startswith("...", self.at):
            self.at += 3
            return ...
        name = self.word()
        if not name:
            raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")
        if name.isdigit():
            return int(name)
        if name in ("None", "True", "False"):
            return {"None": None, "True": True, "False": False}[name]
        if name in self.names:
            return self.names[name]
        import builtins

        try:
            return getattr(builtins, name)
        except AttributeError:
            raise NameError(f"name {name!r} is not defined") from None


def _resolve(hint, names):
    if hint is None:
        return type(None)
    if isinstance(hint, str):
        return _resolve(_Reader(hint, names).read(), names)
    return hint


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    names = dict(globalns or {})
    if globalns is None:
        import __main__

        names.update(vars(__main__))
    names.update(localns or {})
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            for name, hint in base.__dict__.get("__annotations__", {}).items():
                hints[name] = _resolve(hint, names)
    else:
        for name, hint in (getattr(obj, "__annotations__", None) or {}).items():
            hints[name] = _resolve(hint, names)
    if not include_extras:
        for name, hint in hints.items():
            if repr(hint).startswith("typing.Annotated["):
                hints[name] = hint.__args__[0]
    return hints


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
