"""typing: Generic, protocols, named tuples and typed dictionaries."""

__name__ = "typing"

from _typing_variables import ParamSpec, TypeVarTuple, _Variable


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
