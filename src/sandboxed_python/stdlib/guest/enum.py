"""enum: members are instances made by the metaclass from a class body's plain assignments."""

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
        elif _is_sunder(key):
            if key not in ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_",
                           "_add_alias_", "_add_value_alias_", "_value_", "_name_", "_new_member_",
                           "_boundary_", "_flag_mask_", "_singles_mask_"):
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
        elif key.startswith("__") or (self._cls_name and key.startswith(f"_{self._cls_name}__")):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                value = self._next_value(key, value)
            elif isinstance(value, tuple) and any(isinstance(v, auto) for v in value):
                value = tuple(
                    [self._next_value(key, v) if isinstance(v, auto) else v for v in value]
                )
            self._member_names.append(key)
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _next_value(self, key, one):
        if one.value is None:
            one.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
        return one.value

    def update(self, members, *more_members, **kw):
        for name in members:
            self[name] = members[name]


class EnumMeta(type):
    """Metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        namespace = _EnumDict(cls)
        base = bases[-1] if bases else None
        if base is not None and isinstance(base, EnumMeta):
            for one in bases:
                if isinstance(one, EnumMeta) and one._member_names_:
                    raise TypeError(
                        f"<enum {cls!r}> cannot extend {one!r}"
                        if _version >= (3, 11)
                        else f"{cls}: cannot extend enumeration {one.__name__!r}"
                    )
            namespace._generate = base._generate_next_value_
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
        names = list(classdict._member_names)
        values = {name: classdict[name] for name in names}
        namespace = {k: v for k, v in classdict.items() if k not in values}
        for name in classdict._ignore:
            namespace.pop(name, None)
        order = namespace.pop("_order_", None)
        namespace.pop("_ignore_", None)
        if "mro" in names or "" in names:
            raise ValueError(f"invalid enum member name(s) {'mro'!r}")
        first_bases = [base for base in bases if isinstance(base, EnumMeta)]
        data_type = _data_type(bases)
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_unhashable_values_"] = []
        namespace["_member_type_"] = data_type
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        use_new = namespace.pop("__new__", None)
        if use_new is not None:
            namespace["_new_member_"] = use_new
        enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        if not first_bases:
            return enum_class
        if boundary is not None:
            enum_class._boundary_ = boundary
        _prefer_enum_methods(enum_class, bases, namespace, data_type)
        maker = getattr(enum_class, "_new_member_", None)
        is_flag = Flag is not None and issubclass(enum_class, Flag)
        for name in names:
            _add_member(enum_class, name, values[name], maker, data_type, is_flag)
        if is_flag:
            mask = 0
            single = 0
            for one in enum_class._member_map_.values():
                value = one._value_
                if isinstance(value, int):
                    mask |= value
                    if value and value & (value - 1) == 0:
                        single |= value
            enum_class._flag_mask_ = mask
            enum_class._singles_mask_ = single
            if _version >= (3, 11):
                enum_class._member_names_ = [
                    n for n in enum_class._member_names_
                    if _is_single(enum_class._member_map_[n]._value_)
                ]
        if order is not None:
            wanted = order.replace(",", " ").split()
            if wanted != enum_class._member_names_:
                raise TypeError(f"member order does not match _order_:\n  {enum_class._member_names_}\n  {wanted}")
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    def __call__(cls, value, *args, names=None, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if names is None and not args:
            return _lookup(cls, value)
        if names is None:
            if cls._member_names_:
                return _lookup(cls, (value,) + args)
            names = args[0]
        return _functional(cls, value, names, module, qualname, type, start)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if isinstance(value, cls):
            return value._name_ in cls._member_map_ or Flag is not None and isinstance(value, Flag)
        if _version < (3, 12):
            if not isinstance(value, Enum):
                raise TypeError(
                    "unsupported operand type(s) for 'in': %r and %r"
                    % (type(value).__qualname__, cls.__class__.__qualname__)
                )
            return False
        try:
            return value in cls._value2member_map_
        except TypeError:
            return any(value == one for one, _ in cls._unhashable_values_)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    @property
    def __members__(cls):
        return dict(cls._member_map_)

    def __repr__(cls):
        if _version >= (3, 11) and Flag is not None and issubclass(cls, Flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"

    def __dir__(cls):
        return sorted(["__class__", "__doc__", "__members__", "__module__"] + cls._member_names_)

    def __setattr__(cls, name, value):
        member_map = cls.__dict__.get("_member_map_", {})
        if name in member_map and not name.startswith("_"):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)


if _version < (3, 12):

    def _no_member(cls, name):
        raise AttributeError(name) from None

    EnumMeta.__getattr__ = _no_member

EnumType = EnumMeta
Flag = None


def _is_single(value):
    return isinstance(value, int) and value != 0 and value & (value - 1) == 0


def _data_type(bases):
    """The type that members are values of besides: int, str ... or object."""
    for base in bases:
        for one in base.__mro__:
            if isinstance(one, EnumMeta) or one is object:
                continue
            if one in (int, str, float, bytes, complex, tuple, frozenset):
                return base if not isinstance(base, EnumMeta) else one
            if "__new__" in one.__dict__ or "__dataclass_fields__" in one.__dict__:
                return one
    return object


_FLAG_METHODS = (
    "__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__",
)


def _prefer_enum_methods(enum_class, bases, namespace, data_type):
    """Where the mixed-in type's repr and operators would win, put the enumeration's."""
    first_enum = bases[-1]
    for name in ("__repr__", "__str__", "__format__"):
        if name not in namespace and data_type is not object:
            found = getattr(enum_class, name)
            if found is getattr(data_type, name, None):
                type.__setattr__(enum_class, name, getattr(first_enum, name))
    if Flag is not None and issubclass(enum_class, Flag):
        for name in _FLAG_METHODS:
            if name not in namespace:
                method = getattr(Flag, name)
                if getattr(enum_class, name, None) is not method:
                    type.__setattr__(enum_class, name, method)


def _add_member(enum_class, name, value, maker, data_type, is_flag):
    args = value if isinstance(value, tuple) else (value,)
    if data_type is tuple:
        args = (args,)
    if maker is not None:
        made = maker(enum_class, *args)
        if "_value_" not in _own(made):
            if data_type is object:
                object.__setattr__(made, "_value_", value)
            else:
                try:
                    object.__setattr__(made, "_value_", data_type(*args))
                except Exception:
                    object.__setattr__(made, "_value_", value)
    elif data_type is object:
        made = object.__new__(enum_class)
        object.__setattr__(made, "_value_", value)
    else:
        made = data_type.__new__(enum_class, *args)
        if data_type in (int, str, float, bytes, complex, tuple, frozenset):
            object.__setattr__(made, "_value_", data_type(*args))
        elif "_value_" not in _own(made):
            object.__setattr__(made, "_value_", value)
    object.__setattr__(made, "_name_", name)
    object.__setattr__(made, "__objclass__", enum_class)
    init = getattr(enum_class, "__init__", None)
    if init is not None and init is not object.__init__ and _defines_init(enum_class):
        made.__init__(*args)
    value = made._value_
    object.__setattr__(made, "_sort_order_", len(enum_class._member_names_))
    try:
        existing = enum_class._value2member_map_.get(value)
    except TypeError:
        existing = None
        for other_value, other in enum_class._unhashable_values_:
            if other_value == value:
                existing = other
                break
    if existing is not None:
        made = existing
    else:
        enum_class._member_names_.append(name)
        try:
            enum_class._value2member_map_[value] = made
        except TypeError:
            enum_class._unhashable_values_.append((value, made))
    enum_class._member_map_[name] = made
    type.__setattr__(enum_class, name, made)


def _own(made):
    return getattr(made, "__dict__", ())


def _defines_init(enum_class):
    for base in enum_class.__mro__:
        if "__init__" in base.__dict__:
            return base is not Enum and base not in (int, str, float, object, bytes, tuple)
    return False


def _lookup(cls, value):
    if type(value) is cls:
        return value
    try:
        return cls._value2member_map_[value]
    except KeyError:
        pass
    except TypeError:
        for other_value, one in cls._unhashable_values_:
            if other_value == value:
                return one
    result = cls._missing_(value)
    if isinstance(result, cls):
        return result
    if result is None:
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    raise TypeError(
        f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member"
    )


def _functional(cls, class_name, names, module, qualname, mixin, start):
    bases = (cls,) if mixin is None else (mixin, cls)
    namespace = EnumMeta.__prepare__(class_name, bases)
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        original, names = names, []
        last_values = []
        for count, name in enumerate(original):
            value = cls._generate_next_value_(name, start, count, last_values[:])
            last_values.append(value)
            names.append((name, value))
    for item in names:
        if isinstance(item, str):
            name, value = item, names[item]
        else:
            name, value = item
        namespace[name] = value
    namespace["__module__"] = module or "__main__"
    made = type(cls).__new__(type(cls), class_name, bases, namespace)
    return made


_property = property = property


class Enum(metaclass=EnumMeta):
    """Create a collection of name/value pairs."""

    @_property
    def name(self):
        return self._name_

    @_property
    def value(self):
        return self._value_

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            for last_value in reversed(last_values):
                try:
                    return last_value + 1
                except TypeError:
                    pass
            return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        if _version >= (3, 12):
            shown = self.__class__._member_type_.__repr__
            if self.__class__._member_type_ is object:
                return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"
        return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        if _version < (3, 11) and self._member_type_ is not object:
            if type(self).__str__ is Enum.__str__:
                return self._member_type_.__format__(self._value_, format_spec)
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        return ["__class__", "__doc__", "__module__", "name", "value"]

    def __reduce__(self):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    """Only changes the repr(), leaving str() and format() to the mixed-in type."""

    def __str__(self):
        return self._member_type_.__str__(self)

    def __format__(self, format_spec):
        return self._member_type_.__format__(self._value_, format_spec)


class IntEnum(int, ReprEnum):
    """Enum where members are also (and must be) ints."""

    def __str__(self):
        if _version >= (3, 11):
            return int.__repr__(self._value_)
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return int.__format__(self._value_, format_spec)


class StrEnum(str, ReprEnum):
    """Enum where members are also (and must be) strings."""

    def _new_member_(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    def __str__(self):
        return self._value_

    def __format__(self, format_spec):
        return str.__format__(self._value_, format_spec)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def unique(enumeration):
    """Class decorator for enumerations ensuring unique member values."""
    duplicates = []
    for name, one in enumeration.__members__.items():
        if name != one._name_:
            duplicates.append((name, one._name_))
    if duplicates:
        details = ", ".join(["%s -> %s" % (alias, name) for alias, name in duplicates])
        raise ValueError("duplicate values found in %r: %s" % (enumeration, details))
    return enumeration


def global_enum(cls, update_str=False):
    return cls
