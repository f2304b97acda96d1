"""collections.namedtuple: a class whose fields are native getters."""

__name__ = "collections"

_KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except"
    " finally for from global if import in is lambda nonlocal not or pass raise return try while"
    " with yield".split()
)


class _NamedField:
    """The descriptor of one field: reads the item at its place."""

    def __init__(self, index, doc):
        self.index = index
        self.__doc__ = doc

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return tuple.__getitem__(instance, self.index)

    def __set__(self, instance, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, instance):
        raise AttributeError("can't delete attribute")


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Return a new subclass of tuple with named fields."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = list(map(str, field_names))
    typename = str(typename)
    if rename:
        seen = set()
        for index, name in enumerate(field_names):
            if (
                not name.isidentifier()
                or name in _KEYWORDS
                or name.startswith("_")
                or name in seen
            ):
                field_names[index] = f"_{index}"
            seen.add(name)
    for name in [typename] + field_names:
        if not name.isidentifier():
            raise ValueError(
                f"Type names and field names must be valid identifiers: {name!r}"
            )
        if name in _KEYWORDS:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in field_names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(field_names[len(field_names) - len(defaults) :], defaults))
    return _make_namedtuple(typename, tuple(field_names), field_defaults, module, (tuple,), {})


def _make_namedtuple(typename, fields, field_defaults, module, bases, extra):
    total = len(fields)
    required = total - len(field_defaults)
    doc_line = f"{typename}({', '.join(fields)})"
    label = f"{typename}.__new__" if _sys_version >= (3, 10) else "__new__"
    if _sys_version < (3, 13):
        label = label if _sys_version >= (3, 10) else "__new__"

    def __new__(_cls, *args, **kwargs):
        given = len(args)
        if given == total and not kwargs:
            return tuple.__new__(_cls, args)
        if given > total:
            least = required + 1
            takes = f"{total + 1}" if not field_defaults else f"from {least} to {total + 1}"
            raise TypeError(
                f"{label}() takes {takes} positional arguments but {given + 1} were given"
            )
        values = list(args)
        missing = []
        for name in fields[given:]:
            if name in kwargs:
                values.append(kwargs.pop(name))
            elif name in field_defaults:
                values.append(field_defaults[name])
            else:
                missing.append(name)
        for name in kwargs:
            if name in fields:
                raise TypeError(f"{label}() got multiple values for argument {name!r}")
            raise TypeError(f"{label}() got an unexpected keyword argument {name!r}")
        if missing:
            quoted = [repr(name) for name in missing]
            if len(quoted) > 1:
                tail = " and " if len(quoted) == 2 else ", and "
                listed = ", ".join(quoted[:-1]) + tail + quoted[-1]
            else:
                listed = quoted[0]
            plural = "s" if len(missing) > 1 else ""
            raise TypeError(
                f"{label}() missing {len(missing)} required positional argument{plural}: {listed}"
            )
        return tuple.__new__(_cls, values)

    @classmethod
    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != total:
            raise TypeError(f"Expected {total} arguments, got {len(result)}")
        return result

    def _replace(self, /, **kwds):
        values = [kwds.pop(name, value) for name, value in zip(fields, self)]
        if kwds:
            if _sys_version >= (3, 13):
                raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
            raise ValueError(f"Got unexpected field names: {list(kwds)!r}")
        return self._make(values)

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in zip(fields, self)])
        return f"{self.__class__.__name__}({shown})"

    def _asdict(self):
        return dict(zip(fields, self))

    def __getnewargs__(self):
        return tuple(self)

    namespace = {
        "__doc__": doc_line,
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": field_defaults,
        "__new__": __new__,
        "_make": _make,
        "_replace": _replace,
        "__repr__": __repr__,
        "_asdict": _asdict,
        "__getnewargs__": __getnewargs__,
        "__match_args__": fields,
    }
    for method in (__new__, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"
    for index, name in enumerate(fields):
        namespace[name] = _namedtuple_field(index, f"Alias for field number {index}")
    if module is not None:
        namespace["__module__"] = module
    else:
        namespace["__module__"] = "__main__"
    namespace.update(extra)
    return type(typename, bases, namespace)
