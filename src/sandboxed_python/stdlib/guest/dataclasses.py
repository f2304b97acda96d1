"""dataclasses: generated __init__, __repr__, comparisons; never made of text."""

__name__ = "dataclasses"


class FrozenInstanceError(AttributeError):
    pass


class _Marker:
    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


MISSING = _Marker("<dataclasses._MISSING_TYPE object>")
KW_ONLY = _Marker("<dataclasses._KW_ONLY_TYPE object>")
_HAS_DEFAULT_FACTORY = _Marker("<factory>")
_FIELD = _Marker("_FIELD")
_FIELD_CLASSVAR = _Marker("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Marker("_FIELD_INITVAR")


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type_) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


type_ = type
_proxy = type(type.__dict__)
_NO_METADATA = _proxy({})


class Field:
    """A field: its name, type, default and options."""

    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare",
        "metadata", "kw_only", "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _NO_METADATA if metadata is None else _proxy(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (
            "Field("
            f"name={self.name!r},"
            f"type={self.type!r},"
            f"default={self.default!r},"
            f"default_factory={self.default_factory!r},"
            f"init={self.init!r},"
            f"repr={self.repr!r},"
            f"hash={self.hash!r},"
            f"compare={self.compare!r},"
            f"metadata={self.metadata!r},"
            f"kw_only={self.kw_only!r},"
            f"_field_type={self._field_type}"
            ")"
        )

    def __set_name__(self, owner, name):
        func = getattr(type_(self.default), "__set_name__", None)
        if func:
            func(self.default, owner, name)


def field(
    *, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
    metadata=None, kw_only=MISSING,
):
    """An explicit field of a dataclass."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _Params:
    def __init__(self, **options):
        self.__dict__.update(options)

    def __repr__(self):
        shown = ",".join([f"{k}={v!r}" for k, v in self.__dict__.items()])
        return f"_DataclassParams({shown})"


def _annotation_text(annotation):
    """An annotation as signatures show it."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if type(annotation).__name__ == "GenericAlias" or not isinstance(annotation, type_):
        return repr(annotation)
    if annotation.__module__ == "builtins":
        return annotation.__qualname__
    return f"{annotation.__module__}.{annotation.__qualname__}"


def _kind_of(annotation, cls):
    """Which kind of field an annotation makes."""
    if isinstance(annotation, str):
        if _string_means(annotation, cls, "typing", "ClassVar"):
            return _FIELD_CLASSVAR
        return _FIELD_INITVAR if _string_means(annotation, cls, "dataclasses", "InitVar") else _FIELD
    if isinstance(annotation, InitVar) or annotation is InitVar:
        return _FIELD_INITVAR
    return _FIELD_CLASSVAR if repr(annotation).startswith("typing.ClassVar") else _FIELD


def _string_means(annotation, cls, module_name, name):
    """Does the text begin with that name of that module, as the module of the class knows it?"""
    import sys

    head = annotation.lstrip()
    end = 0
    while end < len(head) and (head[end].isalnum() or head[end] == "_"):
        end += 1
    first, rest = head[:end], head[end:].lstrip()
    if not first:
        return False
    module = sys.modules.get(cls.__module__)
    found = getattr(module, first, None)
    if found is None:
        return False
    wanted = sys.modules.get(module_name)
    if rest.startswith(".") and wanted is not None and found is wanted:
        rest = rest[1:].lstrip()
        end = 0
        while end < len(rest) and (rest[end].isalnum() or rest[end] == "_"):
            end += 1
        return rest[:end] == name
    return wanted is not None and found is getattr(wanted, name)


def _is_kw_marker(annotation, cls):
    return annotation is KW_ONLY or (
        isinstance(annotation, str) and _string_means(annotation, cls, "dataclasses", "KW_ONLY")
    )


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type_(default).__name__ == "member_descriptor":
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _kind_of(annotation, cls)
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and getattr(type_(f.default), "__hash__", None) is None:
        raise ValueError(
            f"mutable default {type_(f.default)} for field {f.name} is not allowed:"
            " use default_factory"
        )
    return f


def _make_init(cls, std_fields, kw_fields, frozen, slots):
    """__init__: one attribute per field, in order, then __post_init__."""
    seen_default = None
    for f in std_fields:
        if f.init:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen_default = f
            elif seen_default is not None:
                raise TypeError(
                    f"non-default argument {f.name!r} follows default argument"
                    + (f" {seen_default.name!r}" if _version >= (3, 12) else "")
                )
    fields = std_fields + kw_fields
    kinds = []
    for f in fields:
        if not f.init:
            kinds.append(2)
        else:
            kinds.append(1 if f._field_type is _FIELD_INITVAR else 0)
    annotations = {f.name: f.type for f in fields if f.init}
    annotations["return"] = None
    return _native_init(
        cls,
        [f.name for f in fields],
        len([f for f in std_fields if f.init]),
        tuple([f.default for f in fields]),
        tuple([f.default_factory for f in fields]),
        tuple(kinds),
        hasattr(cls, "__post_init__"),
        frozen or slots,
        MISSING,
        _HAS_DEFAULT_FACTORY,
        annotations,
    )


def _named(cls, function, name):
    function.__name__ = name
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    return function


_repr_running = set()


def _make_repr(names):
    def __repr__(self):
        key = id(self)
        if key in _repr_running:
            return "..."
        _repr_running.add(key)
        try:
            shown = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            _repr_running.discard(key)
        return f"{self.__class__.__qualname__}({shown})"

    __repr__._is_of_dataclass = True
    return __repr__


def _make_frozen(cls, names):
    def __setattr__(self, name, value):
        if type_(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type_(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _process_class(
    cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot
):
    fields = {}
    any_frozen_base = False
    has_dataclass_bases = False
    for base in reversed(cls.__mro__[1:]):
        base_fields = base.__dict__.get("__dataclass_fields__")
        if base_fields is not None:
            has_dataclass_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            if base.__dataclass_params__.frozen:
                any_frozen_base = True
    annotations = dict(cls.__dict__.get("__annotations__", {}))
    own = []
    seen_kw_only = False
    for name, annotation in annotations.items():
        if _is_kw_marker(annotation, cls):
            if seen_kw_only:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_kw_only = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        fields[f.name] = f
        if isinstance(cls.__dict__.get(f.name), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen_base and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    cls.__dataclass_fields__ = fields
    cls.__dataclass_params__ = _Params(
        init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen
    )
    class_dict = cls.__dict__
    class_hash = class_dict.get("__hash__", MISSING)
    has_explicit_hash = not (
        class_hash is MISSING or (class_hash is None and "__eq__" in class_dict)
    )
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    used = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_fields = [f for f in used if not f.kw_only]
    kw_fields = [f for f in used if f.kw_only]
    if init and "__init__" not in class_dict:
        cls.__init__ = _make_init(cls, std_fields, kw_fields, frozen, slots)
    real = [f for f in fields.values() if f._field_type is _FIELD]
    if repr and "__repr__" not in class_dict:
        names = tuple([f.name for f in real if f.repr])
        cls.__repr__ = _named(cls, _make_repr(names), "__repr__")
    compared = tuple([f.name for f in real if f.compare])
    if eq and "__eq__" not in class_dict:
        cls.__eq__ = _native_compare(cls, "__eq__", compared)
    if order:
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            if name in class_dict:
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                    "Consider using functools.total_ordering"
                )
            setattr(cls, name, _native_compare(cls, name, compared))
    if frozen:
        names = frozenset([f.name for f in real])
        for name, function in zip(("__setattr__", "__delattr__"), _make_frozen(cls, names)):
            if name in class_dict:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
            setattr(cls, name, _named(cls, function, name))
    hashed = tuple([f.name for f in real if (f.compare if f.hash is None else f.hash)])
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = _native_hash(cls, hashed)
    elif eq and not has_explicit_hash:
        cls.__hash__ = _native_hash(cls, hashed) if frozen else None
    if match_args and "__match_args__" not in class_dict:
        cls.__match_args__ = tuple([f.name for f in std_fields if f.init])
    if "__doc__" not in class_dict or cls.__doc__ is None:
        shown = []
        for f in used:
            if f.init:
                text = f"{f.name}: {_annotation_text(f.type)}"
                if f.default is not MISSING:
                    text += f" = {f.default!r}"
                elif f.default_factory is not MISSING:
                    text += " = <factory>"
                shown.append(text)
        cls.__doc__ = f"{cls.__name__}({', '.join(shown)})"
    if _version >= (3, 13) and "__replace__" not in class_dict:
        cls.__replace__ = _replace
    if slots:
        cls = _with_slots(cls, frozen)
    if hasattr(cls, "__abstractmethods__"):
        from abc import update_abstractmethods

        update_abstractmethods(cls)
    return cls


def _with_slots(cls, frozen):
    """The class made again with __slots__."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = tuple([f.name for f in fields(cls)])
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    namespace = dict(cls.__dict__)
    namespace["__slots__"] = tuple([name for name in names if name not in inherited])
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    made = type_(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if frozen:
        for name, function in zip(
            ("__setattr__", "__delattr__"), _make_frozen(made, frozenset(names))
        ):
            setattr(made, name, _named(made, function, name))
    return made


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
    match_args=True, kw_only=False, slots=False, weakref_slot=False,
):
    """Add generated special methods to a class, by its annotated fields."""

    def wrap(cls):
        return _process_class(
            cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
            weakref_slot,
        )

    if cls is None:
        return wrap
    return wrap(cls)


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def is_dataclass(obj):
    cls = obj if isinstance(obj, type_) else type_(obj)
    return hasattr(cls, "__dataclass_fields__")


def _is_dataclass_instance(obj):
    return hasattr(type_(obj), "__dataclass_fields__")


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict_inner(obj, dict_factory)


def _asdict_inner(obj, dict_factory):
    if _is_dataclass_instance(obj):
        return dict_factory(
            [(f.name, _asdict_inner(getattr(obj, f.name), dict_factory)) for f in fields(obj)]
        )
    return _walk(obj, lambda part: _asdict_inner(part, dict_factory))


def _walk(obj, inner):
    from copy import deepcopy

    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type_(obj)(*[inner(v) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type_(obj)([inner(v) for v in obj])
    if isinstance(obj, dict):
        if hasattr(type_(obj), "default_factory"):
            result = type_(obj)(obj.default_factory)
            for k, v in obj.items():
                result[inner(k)] = inner(v)
            return result
        return type_(obj)([(inner(k), inner(v)) for k, v in obj.items()])
    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    if _is_dataclass_instance(obj):
        return tuple_factory(
            [_astuple_inner(getattr(obj, f.name), tuple_factory) for f in fields(obj)]
        )
    return _walk(obj, lambda part: _astuple_inner(part, tuple_factory))


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
    unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
    weakref_slot=False, module=None,
):
    names = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, names[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
    names["__annotations__"] = annotations
    names.setdefault("__module__", module or "types")
    cls = type_(cls_name, tuple(bases), names)
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
        match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in self.__dataclass_fields__.values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise (TypeError if _version >= (3, 13) else ValueError)(
                    f"field {f.name} is declared with init=False, it cannot be specified with"
                    " replace()"
                )
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise (TypeError if _version >= (3, 13) else ValueError)(
                    f"InitVar {f.name!r} must be specified with replace()"
                )
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
