"""typing: Generic and the protocols."""

__name__ = "typing"

from abc import ABCMeta, _registered

from _typing_variables import ParamSpec, TypeVar, TypeVarTuple, _Variable


def _shown(cls):
    if cls.__module__ == "builtins":
        return cls.__qualname__
    return f"{cls.__module__}.{cls.__qualname__}"


def _is_variable(one):
    """What may stand in Generic[...]: a type variable, a TypeVarTuple only unpacked."""
    if get_origin(one) is Unpack:
        return isinstance(one.__args__[0], TypeVarTuple)
    return isinstance(one, _Variable) and not isinstance(one, TypeVarTuple)


def _stands_for_many(one):
    return one is ... or isinstance(one, (list, ParamSpec)) or get_origin(one) is Concatenate


def _checked(cls, params):
    """The arguments in cls[...], or a TypeError."""
    expected = getattr(cls, "__parameters__", ())
    if not expected and _version >= (3, 9):
        raise TypeError(f"{cls!r} is not a generic class")
    if len(expected) == 1 and isinstance(expected[0], ParamSpec):
        return params if len(params) == 1 and _stands_for_many(params[0]) else (params,)
    least = len(expected)
    has_tuple = any([isinstance(one, TypeVarTuple) for one in expected])
    if has_tuple:
        least -= 1
    if len(params) < least or len(params) > least and not has_tuple:
        word = "few" if len(params) < least else "many"
        at_least = "at least " if has_tuple or (word == "few" and _version >= (3, 13)) else ""
        raise TypeError(
            f"Too {word} arguments for {cls!r}; actual {len(params)}, expected {at_least}{least}"
        )
    if not has_tuple:
        for one, param in zip(expected, params):
            if isinstance(one, ParamSpec) and not _stands_for_many(param):
                raise TypeError(
                    f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {param}"
                )
    return params


class Generic:
    """Abstract base class for generic types."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        if cls is Generic or cls is Protocol:
            name = cls.__name__
            if not params:
                raise TypeError(f"Parameter list to {name}[...] cannot be empty")
            if not all([_is_variable(one) for one in params]):
                raise TypeError(
                    f"Parameters to {name}[...] must all be type variables or parameter"
                    " specification variables."
                )
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {name}[...] must all be unique")
        else:
            params = _checked(cls, params)
        return _make_alias(cls, params, _shown(cls))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__")
        if Generic in (cls.__bases__ if bases is None else bases):
            if bases is not None or cls.__name__ != "Protocol" and type(cls).__name__ != "_TypedDictMeta":
                raise TypeError("Cannot inherit from plain Generic")
        found = []
        listed = None
        for base in bases or ():
            origin = getattr(base, "__origin__", None)
            if origin is Generic or origin is Protocol:
                if listed is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                listed = base.__parameters__
            for one in getattr(base, "__parameters__", ()) if origin is not None else ():
                if one not in found:
                    found.append(one)
        if listed is not None:
            missing = [str(one) for one in found if one not in listed]
            if missing:
                shown = ", ".join([str(one) for one in listed])
                raise TypeError(
                    f"Some type variables ({', '.join(missing)}) are not listed in Generic[{shown}]"
                )
            found = listed
        cls.__parameters__ = tuple(found)


_NOT_RUNTIME = "Instance and class checks can only be used with @runtime_checkable protocols"


class _ProtocolMeta(ABCMeta):
    """isinstance for runtime_checkable protocols: by the presence of their members."""

    def __instancecheck__(cls, instance):
        if not cls.__dict__.get("_is_protocol", False) or cls is Protocol:
            return ABCMeta.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            if type.__instancecheck__(cls, instance) and _version >= (3, 12):
                return True
            raise TypeError(_NOT_RUNTIME)
        if type.__instancecheck__(cls, instance):
            return True
        if not _has_data(cls) and ABCMeta.__subclasscheck__(cls, type(instance)):
            return True
        if all([_shows(cls, instance, name) for name in _protocol_members(cls)]):
            return True
        return any([isinstance(instance, one) for one in _registered.get(cls, ())])

    def __subclasscheck__(cls, other):
        if cls.__dict__.get("_is_protocol", False) and cls is not Protocol:
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError(_NOT_RUNTIME)
            if _has_data(cls) and cls.__dict__.get("__subclasshook__") is _hook:
                raise TypeError("Protocols with non-method members don't support issubclass()")
        return ABCMeta.__subclasscheck__(cls, other)


def _shows(cls, instance, name):
    if not hasattr(instance, name):
        return False
    return not callable(getattr(cls, name, None)) or getattr(instance, name) is not None


def _has_data(cls):
    """Has the protocol members that are no methods?"""
    return not all([callable(getattr(cls, name, None)) for name in _protocol_members(cls)])


@classmethod
def _hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in _protocol_members(cls):
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in base.__dict__.get("__annotations__", ()) and base.__dict__.get("_is_protocol"):
                break
        else:
            if not (_is_plain(other) and hasattr(other, name)):
                return NotImplemented
    return True


def _is_plain(cls):
    """Is it a built-in class? Not all that it has stands in its namespace."""
    return cls.__module__ == "builtins"


_NOT_MEMBERS = frozenset(
    "__module__ __qualname__ __doc__ __dict__ __slots__ __parameters__ __orig_bases__"
    " __annotations__ __abstractmethods__ __init__ __new__ __init_subclass__ __class_getitem__"
    " _is_protocol _is_runtime_protocol __weakref__ __classcell__ __subclasshook__ __hash__"
    " __firstlineno__ __static_attributes__ _abc_impl __orig_class__ __match_args__".split()
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
    """`__init__` of protocols; a class that is none takes what another base has."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _refuse_protocol:
        return
    for base in cls.__mro__:
        found = base.__dict__.get("__init__", _refuse_protocol)
        if found is not _refuse_protocol:
            cls.__init__ = found
            break
    cls.__init__(self, *args, **kwargs)


_PLAIN_PROTOCOLS = {
    "collections.abc": "Callable Awaitable Iterable Iterator AsyncIterable Hashable Sized Container"
    " Collection Reversible Buffer AsyncIterator".split(),
    "contextlib": ["AbstractContextManager", "AbstractAsyncContextManager"],
}


def _may_extend(base):
    if base is object or base is Generic:
        return True
    if base.__name__ in _PLAIN_PROTOCOLS.get(base.__module__, ()):
        return True
    return issubclass(base, Generic) and getattr(base, "_is_protocol", False)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for structural types."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any([base is Protocol for base in cls.__bases__])
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _hook
        if cls._is_protocol:
            for base in cls.__bases__:
                if not _may_extend(base):
                    raise TypeError(
                        "Protocols can only inherit from other protocols, got %r" % (base,)
                    )
            if "__init__" not in cls.__dict__:
                cls.__init__ = _refuse_protocol


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
