"""typing: the classes and functions that are not native forms."""

__name__ = "typing"


class _Variable:
    """What TypeVar, ParamSpec and TypeVarTuple share."""

    def __init_subclass__(cls, **kwargs):
        pass

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __repr__(self):
        if getattr(self, "__infer_variance__", False):
            return self.__name__
        if self.__covariant__:
            return "+" + self.__name__
        if self.__contravariant__:
            return "-" + self.__name__
        return "~" + self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class TypeVar(_Variable):
    def __init__(
        self, name, *constraints, bound=None, covariant=False, contravariant=False,
        default=None, infer_variance=False,
    ):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__default__ = default


class _Parameter(TypeVar):
    """A TypeVar of a definition's type parameters."""

    def __init__(self, name):
        self.__name__ = name
        self.__covariant__ = self.__contravariant__ = False
        self.__infer_variance__ = True
        self._found = None

    def _value(self):
        if self._make is not None:
            self._found = self._make()
            self._make = None
        return self._found

    @property
    def __bound__(self):
        return None if self._is_constrained else self._value()

    @property
    def __constraints__(self):
        return (self._value() or ()) if self._is_constrained else ()

    @property
    def __default__(self):
        return self._make_default() if self._make_default is not None else NoDefault

    def has_default(self):
        return self._make_default is not None

    def __repr__(self):
        return self.__name__


_Parameter.__name__ = _Parameter.__qualname__ = "TypeVar"


class _NoDefaultType:
    def __repr__(self):
        return "typing.NoDefault"


NoDefault = _NoDefaultType()


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"


class ParamSpecKwargs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class ParamSpec(_Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, default=None):
        self.__name__ = name
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.args = ParamSpecArgs(self)
        self.kwargs = ParamSpecKwargs(self)


class TypeVarTuple(_Variable):
    def __init__(self, name, *, default=None):
        self.__name__ = name
        self.__covariant__ = self.__contravariant__ = False

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


def _shown(cls):
    if cls.__module__ == "builtins":
        return cls.__qualname__
    return f"{cls.__module__}.{cls.__qualname__}"


class Generic:
    """Abstract base class for generic types."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        if cls is Generic:
            for one in params:
                if not isinstance(one, _Variable) and not hasattr(one, "__origin__"):
                    raise TypeError(
                        "Parameters to Generic[...] must all be type variables or parameter"
                        " specification variables."
                    )
        elif cls.__name__ != "Protocol":
            expected = getattr(cls, "__parameters__", ())
            if not expected and _version >= (3, 9):
                raise TypeError(f"{cls!r} is not a generic class")
            if len(params) != len(expected) and not any(
                isinstance(one, (TypeVarTuple, ParamSpec)) for one in expected
            ):
                word = "many" if len(params) > len(expected) else "few"
                raise TypeError(
                    f"Too {word} arguments for {cls!r}; actual {len(params)},"
                    f" expected {len(expected)}"
                )
        return _make_alias(cls, params, _shown(cls))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        found = []
        for base in cls.__dict__.get("__orig_bases__", ()):
            for one in getattr(base, "__parameters__", ()):
                if one not in found:
                    found.append(one)
        if found:
            cls.__parameters__ = tuple(found)


class _ProtocolMeta(type):
    """isinstance for runtime_checkable protocols: by the presence of their members."""

    def __instancecheck__(cls, instance):
        if type.__instancecheck__(cls, instance):
            return True
        if not cls.__dict__.get("_is_protocol", False):
            return False
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols"
            )
        return all(hasattr(instance, name) for name in _protocol_members(cls))

    def __subclasscheck__(cls, other):
        if type.__subclasscheck__(cls, other):
            return True
        if not cls.__dict__.get("_is_protocol", False):
            return False
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols"
            )
        return all(hasattr(other, name) for name in _protocol_members(cls))


_NOT_MEMBERS = frozenset(
    "__module__ __qualname__ __doc__ __dict__ __slots__ __parameters__ __orig_bases__"
    " __annotations__ __abstractmethods__ __init__ __new__ __init_subclass__ __class_getitem__"
    " _is_protocol _is_runtime_protocol __weakref__ __classcell__ __subclasshook__ __hash__"
    " __firstlineno__ __static_attributes__".split()
)


def _protocol_members(cls):
    found = set()
    for base in cls.__mro__:
        if base.__dict__.get("_is_protocol", False) and base.__name__ != "Protocol":
            for name in list(base.__dict__) + list(base.__dict__.get("__annotations__", ())):
                if name not in _NOT_MEMBERS:
                    found.add(name)
    return found


def get_protocol_members(tp):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(_protocol_members(tp))


def is_protocol(tp):
    return isinstance(tp, type) and tp.__dict__.get("_is_protocol", False) and tp is not Protocol


def _refuse_protocol(self, *args, **kwargs):
    if type(self).__dict__.get("_is_protocol", False):
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for structural types."""

    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if cls._is_protocol and "__init__" not in cls.__dict__:
            cls.__init__ = _refuse_protocol
        elif not cls._is_protocol and cls.__init__ is _refuse_protocol:
            cls.__init__ = object.__init__


def runtime_checkable(cls):
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(
            "@runtime_checkable can be only applied to protocol classes, got %r" % cls
        )
    cls._is_runtime_protocol = True
    return cls


def _supports(name, method):
    namespace = {"_is_protocol": True, "_is_runtime_protocol": True, method: lambda self: None}
    return _ProtocolMeta(name, (Protocol,), namespace)


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsIndex = _supports("SupportsIndex", "__index__")
SupportsAbs = _supports("SupportsAbs", "__abs__")
SupportsRound = _supports("SupportsRound", "__round__")


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        types = dict(ns.get("__annotations__", {}))
        defaults = {}
        seen_default = None
        for name in types:
            if name.startswith("_"):
                raise ValueError(f"Field names cannot start with an underscore: {name!r}")
            if name in ns:
                defaults[name] = ns[name]
                seen_default = name
            elif seen_default is not None:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field"
                    f" {seen_default}"
                )
        extra = {}
        for key, value in ns.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields",
                       "_field_defaults", "_make", "_replace", "_asdict"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in types and key not in ("__orig_bases__",):
                extra[key] = value
        extra["__annotations__"] = types
        return _named_tuple_class(typename, types, defaults, ns.get("__module__"), extra)


def _named_tuple_class(typename, types, defaults, module, extra):
    from _namedtuple import _make_namedtuple

    return _make_namedtuple(typename, tuple(types), defaults, module, tuple, extra)


class _NamedTupleForm:
    def __call__(self, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        types = {name: kind for name, kind in fields}
        return _named_tuple_class(typename, types, {}, None, {"__annotations__": types})

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)

    def __repr__(self):
        return "<function NamedTuple>"


NamedTuple = _NamedTupleForm()
_NamedTupleBase = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        own = dict(ns.get("__annotations__", {}))
        annotations = {}
        required = set()
        optional = set()
        for base in bases:
            annotations.update(getattr(base, "__annotations__", {}))
            required |= getattr(base, "__required_keys__", frozenset())
            optional |= getattr(base, "__optional_keys__", frozenset())
        annotations.update(own)
        for key, kind in own.items():
            text = repr(kind)
            if text.startswith("typing.Required["):
                required.add(key)
            elif text.startswith("typing.NotRequired["):
                optional.add(key)
            elif total:
                required.add(key)
            else:
                optional.add(key)
        namespace = dict(ns)
        namespace["__annotations__"] = annotations
        namespace["__required_keys__"] = frozenset(required)
        namespace["__optional_keys__"] = frozenset(optional)
        namespace["__total__"] = total
        namespace["__call__"] = None
        namespace.pop("__call__")
        return type.__new__(cls, name, (dict,), namespace)

    def __init__(cls, name, bases, ns, total=True):
        pass

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


class _TypedDictForm:
    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        return _TypedDictMeta(
            typename, (), {"__annotations__": dict(fields or kwargs)}, total=total
        )

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)

    def __repr__(self):
        return "<function TypedDict>"


TypedDict = _TypedDictForm()
_TypedDictBase = type.__new__(_TypedDictMeta, "TypedDict", (), {})


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
