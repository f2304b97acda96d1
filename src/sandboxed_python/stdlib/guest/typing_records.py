"""typing: named tuples and typed dictionaries."""

__name__ = "typing"

from _typing_classes import Generic
from _typing_hints import ForwardRef

_NOT_GIVEN = object()


def _as_type(hint, module=None):
    if hint is None:
        return type(None)
    return ForwardRef(hint, module=module) if isinstance(hint, str) else hint


_PROHIBITED = frozenset(
    "__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make _replace"
    " _asdict _source".split()
)


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if _version >= (3, 11):
            for base in bases:
                if base is not _NamedTupleBase and base is not Generic:
                    raise TypeError("can only inherit from a NamedTuple type and Generic")
        elif len(bases) > 1 and _version >= (3, 9):
            raise TypeError("Multiple inheritance with NamedTuple is not supported")
        bases = tuple([tuple if base is _NamedTupleBase else base for base in bases])
        types = {name: _as_type(hint) for name, hint in ns.get("__annotations__", {}).items()}
        defaults = {}
        seen_default = None
        for name in types:
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
            if key in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in types:
                extra[key] = value
        extra["__annotations__"] = types
        return _named_tuple_class(typename, types, defaults, ns.get("__module__"), extra, bases)


def _named_tuple_class(typename, types, defaults, module, extra, bases=(tuple,)):
    from _namedtuple import _make_namedtuple

    for name in types:
        if name.startswith("_"):
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
    return _make_namedtuple(typename, tuple(types), defaults, module, bases, extra)


class _NamedTupleForm:
    def __call__(self, typename, fields=_NOT_GIVEN, /, **kwargs):
        if fields is _NOT_GIVEN:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError(
                "Either list of fields or keywords can be provided to NamedTuple, not both"
            )
        types = {name: _as_type(kind) for name, kind in (kwargs.items() if fields is None else fields)}
        return _named_tuple_class(typename, types, {}, _place(1)[2], {"__annotations__": types})

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)

    def __repr__(self):
        return f"<function NamedTuple at {id(self):#x}>"


NamedTuple = _NamedTupleForm()
_NamedTupleBase = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and (base is not Generic or _version < (3, 11)):
                raise TypeError(
                    "cannot inherit from both a TypedDict type and a non-TypedDict base class"
                )
        module = ns.get("__module__")
        own = {key: _as_type(hint, module) for key, hint in ns.get("__annotations__", {}).items()}
        annotations = {}
        required = set()
        optional = set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            more = base.__dict__.get("__required_keys__", frozenset())
            less = base.__dict__.get("__optional_keys__", frozenset())
            if _version >= (3, 11):
                optional -= more
                required -= less
            required |= more
            optional |= less
        annotations.update(own)
        for key, kind in own.items():
            if get_origin(kind) is Annotated:
                kind = kind.__args__[0]
            form = get_origin(kind)
            is_required = form is Required or form is not NotRequired and total
            (required if is_required else optional).add(key)
            if _version >= (3, 11):
                (optional if is_required else required).discard(key)
        namespace = dict(ns)
        namespace["__annotations__"] = annotations
        namespace["__required_keys__"] = frozenset(required)
        namespace["__optional_keys__"] = frozenset(optional)
        namespace["__total__"] = total
        generic = (Generic,) if any([issubclass(base, Generic) for base in bases]) else ()
        return type.__new__(cls, name, generic + (dict,), namespace)

    def __init__(cls, name, bases, ns, total=True):
        pass

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


class _TypedDictForm:
    __module__ = "typing"

    def __call__(self, typename, fields=_NOT_GIVEN, /, *, total=True, **kwargs):
        if fields is _NOT_GIVEN or fields is None:
            fields = kwargs
            if kwargs and (3, 11) <= _version < (3, 13):
                from warnings import warn

                warn(
                    "The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11,"
                    " will be removed in Python 3.13, and may not be understood by third-party type"
                    " checkers.",
                    DeprecationWarning,
                    stacklevel=2,
                )
        elif kwargs:
            raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
        namespace = {"__annotations__": dict(fields), "__module__": _place(1)[2]}
        made = _TypedDictMeta(typename, (), namespace, total=total)
        if _version >= (3, 12):
            made.__orig_bases__ = (TypedDict,)
        return made

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)

    def __repr__(self):
        return f"<function TypedDict at {id(self):#x}>"


TypedDict = _TypedDictForm()
_TypedDictBase = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDictBase
