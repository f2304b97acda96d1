"""enum: members are instances made by the metaclass from a class body's plain assignments."""

__name__ = "enum"

from _enum_body import _EnumDict, _Redirect, property as _property


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
        if first_bases and not isinstance(bases[-1], EnumMeta):
            raise TypeError(
                "new enumerations should be created as "
                "`EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        maker, has_own, takes_args = _find_new(namespace, data_type, first_bases)
        namespace.pop("__new__", None)
        namespace["_new_member_"] = maker
        namespace["_use_args_"] = takes_args
        namespace["_value_repr_"] = _find_value_repr(bases)
        if first_bases and has_own:
            namespace["__new_member__"] = maker
        enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        if first_bases:
            type.__setattr__(enum_class, "__new__", Enum.__new__)
        if not first_bases:
            return enum_class
        if boundary is not None:
            enum_class._boundary_ = boundary
        _prefer_enum_methods(enum_class, bases, namespace, data_type)
        is_flag = Flag is not None and issubclass(enum_class, Flag)
        for name in names:
            _add_member(enum_class, name, values[name], maker, takes_args, data_type)
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
            enum_class._all_bits_ = 2 ** mask.bit_length() - 1
            if _version >= (3, 11):
                enum_class._member_names_ = [
                    n for n in enum_class._member_names_
                    if _is_single(enum_class._member_map_[n]._value_)
                ]
        if order is not None:
            wanted = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            if is_flag:
                wanted = [name for name in wanted if name in enum_class._member_names_]
            if wanted != enum_class._member_names_:
                raise TypeError(f"member order does not match _order_:\n  {enum_class._member_names_}\n  {wanted}")
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    def __call__(cls, value, *args, names=None, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if names is None and not args:
            if not cls._member_names_ and type is None and _version >= (3, 12) and cls._member_map_ == {}:
                if cls._member_type_ is object or Flag is None or not issubclass(cls, Flag):
                    _refuse_empty(cls, value)
            return cls.__new__(cls, value)
        if names is None:
            if cls._member_names_ or len(args) > 1:
                return cls.__new__(cls, (value,) + args)
            names = args[0]
        return _functional(cls, value, names, module, qualname, type, start, boundary)

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
        return _read_only(cls._member_map_)

    def __repr__(cls):
        if _version >= (3, 11) and Flag is not None and issubclass(cls, Flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"

    def __dir__(cls):
        names = ["__class__", "__doc__", "__members__", "__module__"] + cls._member_names_
        if _version < (3, 11):
            return names
        found = {"__contains__", "__getitem__", "__iter__", "__len__", "__name__", "__qualname__", *names}
        if cls._new_member_ is not object.__new__:
            found.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            found.add("__init_subclass__")
        if cls._member_type_ is not object:
            found.update(dir(cls._member_type_))
        return sorted(found)

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
ReprEnum = None


_read_only = type(type.__dict__)


def _refuse_empty(cls, value):
    raise TypeError(f"{cls!r} has no members defined" if _version >= (3, 12) else f"{value!r}")


def _find_new(namespace, data_type, first_bases):
    """What makes members, whether the body defines it, and whether it takes the value's parts."""
    made = namespace.get("__new__")
    has_own = first_bases and made is not None
    if made is None:
        for name in ("__new_member__", "__new__"):
            for possible in (data_type, first_bases[-1] if first_bases else None):
                target = getattr(possible, name, None)
                if possible is not None and target not in (None, None.__new__, object.__new__, _lookup_new):
                    made = target
                    break
            if made is not None:
                break
        else:
            made = object.__new__
    return made, bool(has_own), bool(first_bases) and made is not object.__new__


def _find_value_repr(bases):
    """How values are shown: as the data type shows them, where that is no dataclass's own repr."""
    for base in bases:
        for one in base.__mro__:
            if one is object:
                continue
            if isinstance(one, EnumMeta):
                return one._value_repr_
            if "__repr__" in one.__dict__:
                fields = one.__dict__.get("__dataclass_fields__")
                params = one.__dict__.get("__dataclass_params__")
                if fields is not None and params is not None and params.repr:
                    return _dataclass_repr
                return one.__dict__["__repr__"]
    return None


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join([f"{name}={getattr(self, name)!r}" for name in fields if fields[name].repr])


def _is_single(value):
    return isinstance(value, int) and value != 0 and value & (value - 1) == 0


def _data_type(bases):
    """The type that members are values of besides: int, str ... or object."""
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumMeta):
                if base._member_type_ is not object:
                    if base._member_type_ not in found:
                        found.append(base._member_type_)
                    break
            elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                one = candidate or base
                if one not in found:
                    found.append(one)
                break
            else:
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError(f"too many data types: {set(found)!r}")
    return found[0] if found else object


_FLAG_METHODS = (
    "__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__",
)


def _prefer_enum_methods(enum_class, bases, namespace, data_type):
    """Where the mixed-in type's repr and operators would win, put the enumeration's."""
    first_enum = bases[-1]
    if ReprEnum is not None and ReprEnum in bases:
        if "__format__" not in namespace:
            type.__setattr__(enum_class, "__format__", data_type.__format__)
            namespace = {**namespace, "__format__": True}
        if "__str__" not in namespace:
            shown = data_type.__str__
            type.__setattr__(
                enum_class, "__str__", data_type.__repr__ if shown is object.__str__ else shown
            )
            namespace = {**namespace, "__str__": True}
    for name in ("__repr__", "__str__", "__format__"):
        if name not in namespace:
            found = getattr(enum_class, name)
            if found in (getattr(data_type, name, None), getattr(object, name)):
                type.__setattr__(enum_class, name, getattr(first_enum, name))
    if Flag is not None and issubclass(enum_class, Flag):
        for name in _FLAG_METHODS:
            if name not in namespace:
                method = getattr(Flag, name)
                if getattr(enum_class, name, None) is not method:
                    type.__setattr__(enum_class, name, method)


def _add_member(enum_class, name, value, maker, takes_args, data_type):
    args = value if isinstance(value, tuple) else (value,)
    if data_type is tuple:
        args = (args,)
    made = maker(enum_class, *args) if takes_args else maker(enum_class)
    if not hasattr(made, "_value_"):
        kept = value
        if data_type is not object:
            try:
                kept = data_type(*args)
            except Exception as exc:
                if _version >= (3, 11):
                    raise TypeError("_value_ not set in __new__, unable to create it") from exc
                raise
        object.__setattr__(made, "_value_", kept)
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
    if name in ("name", "value") or _hides_property(enum_class, name):
        # Members find the property, the class finds the member.
        type.__setattr__(enum_class, name, _Redirect(made, _hides_property(enum_class, name)))
    else:
        type.__setattr__(enum_class, name, made)


def _hides_property(enum_class, name):
    """The property of a base class that a member's name hides, or None."""
    for base in enum_class.__mro__[1:]:
        found = base.__dict__.get(name)
        if found is not None:
            return found if isinstance(found, (property, _Redirect)) else None
    return None


def _defines_init(enum_class):
    for base in enum_class.__mro__:
        if "__init__" in base.__dict__:
            return base is not Enum and base not in (int, str, float, object, bytes, tuple)
    return False


def _lookup_new(cls, value):
    """`__new__` of finished enumerations: the member of that value."""
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
    try:
        result = cls._missing_(value)
    except Exception as exc:
        error = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if isinstance(exc, ValueError):
            raise
        exc.__context__ = error
        raise
    if isinstance(result, cls):
        return result
    if Flag is not None and issubclass(cls, Flag) and isinstance(result, int) and _ejects(cls):
        return result
    error = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if result is None:
        raise error
    wrong = TypeError(
        f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member"
    )
    wrong.__context__ = error
    raise wrong


def _ejects(cls):
    return getattr(cls._boundary_, "_name_", None) == "EJECT"


def _functional(cls, class_name, names, module, qualname, mixin, start, boundary):
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
    if qualname is not None:
        namespace["__qualname__"] = qualname
    return type(cls).__new__(type(cls), class_name, bases, namespace, boundary=boundary)


class Enum(metaclass=EnumMeta):
    """Create a collection of name/value pairs."""

    def __init__(self, *args, **kwds):
        pass

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
        shown = (self.__class__._value_repr_ if _version >= (3, 11) else None) or repr
        return f"<{self.__class__.__name__}.{self._name_}: {shown(self._value_)}>"

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
        cls = self.__class__
        names = {"__class__", "__doc__", "__module__", "__eq__", "__hash__", "name", "value"}
        if cls._member_type_ is not object:
            names = set(object.__dir__(self))
        for base in cls.__mro__:
            for name, found in base.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(found, _property):
                    if found.fget is not None or name not in cls._member_map_:
                        names.add(name)
                    else:
                        names.discard(name)
                elif name not in cls._member_map_:
                    names.add(name)
        names.update(getattr(self, "__dict__", ()) if cls._member_type_ is object and _version < (3, 11) else
                     [name for name in getattr(self, "__dict__", ()) if name[0] != "_"])
        return sorted(names)

    def __reduce__(self):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


type.__setattr__(Enum, "__new__", staticmethod(_lookup_new))
type.__setattr__(Enum, "_new_member_", staticmethod(object.__new__))
