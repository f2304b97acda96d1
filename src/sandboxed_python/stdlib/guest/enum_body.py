"""enum: what stands in the body of an enumeration, and the namespace that notes its members."""

__name__ = "enum"


class auto:
    """Stands for a value that the enumeration chooses."""

    def __init__(self, value=None):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class _AutoChain:
    pass


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_descriptor(obj):
    kind = type(obj)
    if kind.__name__ in _descriptor_names:
        return True
    return hasattr(kind, "__get__") and kind.__name__ != "type"


_descriptor_names = frozenset(
    "function builtin_function_or_method property staticmethod classmethod method"
    " member_descriptor method_descriptor wrapper_descriptor getset_descriptor".split()
)


class _EnumDict(dict):
    """The namespace of an enumeration's body: notes members in order."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = []
        self._last_values = []
        self._ignore = ()
        self._generate = None
        self._cls_name = cls_name

    def __setitem__(self, key, value):
        if key == "_ignore_":
            self._ignore = tuple(value.replace(",", " ").split() if isinstance(value, str) else value)
        elif self._is_private(key):
            pass
        elif _is_sunder(key):
            if key not in ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_",
                           "_add_alias_", "_add_value_alias_", "_value_", "_name_", "_new_member_",
                           "_boundary_", "_flag_mask_", "_singles_mask_", "_all_bits_"):
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
            if key == "_generate_next_value_":
                self._generate = value.__func__ if isinstance(value, staticmethod) else value
        elif _is_dunder(key):
            pass
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, type) and not isinstance(value, member) and _version >= (3, 13):
            pass
        elif _is_descriptor(value) and not isinstance(value, (member, auto)):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                value = self._next_value(key, value)
            elif isinstance(value, tuple) and any(isinstance(v, auto) for v in value):
                parts = []
                for v in value:
                    if isinstance(v, auto):
                        v = self._next_value(key, v)
                        self._last_values.append(v)
                    parts.append(v)
                value = tuple(parts)
            self._member_names.append(key)
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _is_private(self, key):
        name = self._cls_name
        start = f"_{name}__" if name else ""
        return bool(name) and len(key) > len(start) and key.startswith(start) and key[-2:] != "__"

    def _next_value(self, key, one):
        if one.value is None:
            one.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
        return one.value

    def update(self, members, *more_members, **kw):
        for name in members:
            self[name] = members[name]


class _Redirect:
    def __init__(self, member, hidden):
        self.member = member
        self.hidden = hidden
        self.fget = getattr(hidden, "fget", None)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self.member
        if self.hidden is None:
            return self.member
        return self.hidden.__get__(instance, owner)

    def __set__(self, instance, value):
        raise AttributeError("enum attributes are read-only")

    def __delete__(self, instance):
        raise AttributeError("enum attributes are read-only")


_builtin_property = property


class property(_builtin_property):
    """A property that a member of the same name does not hide from members."""

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            found = owner.__dict__.get("_member_map_", {}).get(self.name) if owner is not None else None
            if found is not None:
                return found
            raise AttributeError(
                f"{owner!r} has no attribute {self.name!r}" if _version >= (3, 12) else self.name
            )
        if self.fget is None:
            found = type(instance)._member_map_.get(self.name)
            if found is not None:
                return found
            raise AttributeError(f"{type(instance)!r} has no attribute {self.name!r}")
        return self.fget(instance)

    if _version >= (3, 11):

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
            return self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
            return self.fdel(instance)
