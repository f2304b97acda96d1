"""What copy and pickle make of an object: a function, its arguments, a state and items.

An object is asked for `__reduce_ex__`, `__reduce__`, `__getnewargs__` and `__getstate__` of its classes;
what `object` and the built-in types answer stands here.
"""

__name__ = "copyreg"

dispatch_table = {}
_MISSING = object()
_PLAIN_NEW = object.__new__


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _cannot(x):
    raise TypeError(f"cannot pickle {type(x).__name__!r} object")


def method_of(cls, name):
    """A method that a class of the program, or of the library, defines; else None."""
    found = getattr(cls, name, None)
    return None if found is getattr(object, name, None) else found


def slots_of(cls):
    """The names of the slots of a class and its bases."""
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get("__slots__", ()) if hasattr(base, "__dict__") else ()
        for name in (slots,) if isinstance(slots, str) else slots:
            if name.startswith("__") and not name.endswith("__"):
                name = "_" + base.__name__.lstrip("_") + name
            if name not in ("__dict__", "__weakref__"):
                names.append(name)
    return names


def state_of(x):
    """What `__getstate__` gives: the attributes, those in slots apart."""
    cls = type(x)
    own = method_of(cls, "__getstate__")
    if own is not None:
        return own(x)
    state = getattr(x, "__dict__", None)
    state = dict(state) if state else None
    names = slots_of(cls)
    if names:
        found = {name: getattr(x, name) for name in names if hasattr(x, name)}
        if found:
            return state, found
    return state


def _whole(x, cls):
    """The value of an instance of a class that extends an immutable built-in type, or _MISSING."""
    for kind in (int, float, str, bytes, complex, tuple):
        if isinstance(x, kind):
            return tuple(x) if kind is tuple else kind(x)
    return _MISSING


def reduce(x, protocol=4):
    """(function, arguments, state, items of a list, items of a mapping) or the name of a global."""
    cls = type(x)
    given = dispatch_table.get(cls)
    if given is not None:
        return _checked(given(x))
    own = method_of(cls, "__reduce_ex__")
    if own is not None:
        return _checked(own(x, protocol))
    own = method_of(cls, "__reduce__")
    if own is not None:
        return _checked(own(x))
    return _default(x, cls)


def _default(x, cls):
    kind = cls.__name__
    if cls.__module__ in ("builtins", "functools", "collections", "itertools"):
        made = _reduce_builtin(x, cls, kind)
        if made is not None:
            return made
    if not hasattr(cls, "__mro__") or kind in _UNPICKLABLE:
        _cannot(x)
    if isinstance(x, BaseException):
        return cls, x.args, dict(x.__dict__) or None, None, None
    if isinstance(x, (set, frozenset)):
        return cls, (list(x),), state_of(x), None, None
    if isinstance(x, bytearray):
        return cls, (bytes(x),), state_of(x), None, None
    for base in cls.__mro__[1:]:
        if base.__module__ == "functools" and base.__name__ == "partial":
            return _reduce_partial(x, cls)
        if base.__module__ == "collections" and base.__name__ in _CONTAINERS:
            return _reduce_container(x, cls, base.__name__)
    return (*_new_of(x, cls), state_of(x), *_items_of(x))


def _checked(made):
    if isinstance(made, str):
        return made
    if not isinstance(made, tuple) or not 2 <= len(made) <= 6:
        raise TypeError("__reduce__ must return a string or tuple")
    return (*made, None, None, None, None)[: max(5, len(made))]


def _new_of(x, cls):
    own = method_of(cls, "__getnewargs_ex__")
    if own is not None:
        args, kwargs = own(x)
        return __newobj_ex__, (cls, args, kwargs)
    own = method_of(cls, "__getnewargs__")
    if own is not None:
        return __newobj__, (cls, *own(x))
    value = _whole(x, cls)
    return __newobj__, (cls,) if value is _MISSING else (cls, value)


def _items_of(x):
    return (
        iter(list.__iter__(x)) if isinstance(x, list) else None,
        iter(dict.items(x)) if isinstance(x, dict) else None,
    )


_CONTAINERS = ("deque", "defaultdict", "OrderedDict")
_UNPICKLABLE = frozenset(
    "generator coroutine async_generator module frame dict_keys dict_values dict_items mappingproxy"
    " cell code traceback".split()
)


def _reduce_container(x, cls, kind):
    state = None
    if kind != "defaultdict" and (cls.__module__ != "collections" or cls.__name__ != kind):
        state = dict(getattr(x, "__dict__", None) or {}) or None
    if kind == "deque":
        return cls, () if x.maxlen is None else ((), x.maxlen), state, iter(x), None
    args = ()
    if kind == "defaultdict" and x.default_factory is not None:
        args = (x.default_factory,)
    return cls, args, state, None, iter(x.items())


def _reduce_builtin(x, cls, kind):
    if kind in _CONTAINERS:
        return _reduce_container(x, cls, kind)
    if kind == "partial":
        return _reduce_partial(x, cls)
    if kind == "_lru_cache_wrapper":
        return x.__qualname__
    if kind == "range":
        return cls, (x.start, x.stop, x.step), None, None, None
    if kind == "slice":
        return cls, (x.start, x.stop, x.step), None, None, None
    if kind == "complex":
        return cls, (x.real, x.imag), None, None, None
    if kind == "bytearray":
        return cls, (bytes(x),), None, None, None
    if kind in ("method", "builtin_function_or_method") and getattr(x, "__self__", None) is not None:
        return getattr, (x.__self__, x.__name__), None, None, None
    if kind == "NoneType" or kind == "ellipsis" or kind == "NotImplementedType":
        return repr(x)
    if kind.endswith("_iterator"):
        _cannot(x)
    return None


def _reduce_partial(x, cls):
    state = dict(x.__dict__) or None
    return _new_partial, (cls, x.func, x.args, dict(x.keywords)), state, None, None


def _new_partial(cls, func, args, keywords):
    return cls(func, *args, **keywords)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def _base_of(cls):
    """The built-in type that the class extends."""
    for base in cls.__mro__:
        if base.__module__ == "builtins" and base.__name__ in _EXTENDED:
            return base
    return object


_EXTENDED = frozenset("int float complex str bytes list tuple dict set frozenset".split())


def _reduce_old(x, cls):
    """The reduction of protocols 0 and 1."""
    base = _base_of(cls)
    if base is object:
        value = None
    elif base is cls:
        _cannot(x)
    else:
        value = base(x)
    args = (cls, base, value)
    own = method_of(cls, "__getstate__")
    if own is not None:
        state = own(x)
    elif slots_of(cls):
        raise TypeError(
            "a class that defines __slots__ without defining __getstate__ cannot be pickled"
            if base is object
            else f"cannot pickle {cls.__name__!r} object"
        )
    else:
        state = getattr(x, "__dict__", None)
    return (_reconstructor, args, state) if state else (_reconstructor, args)


def _object__reduce_ex__(x, protocol):
    """object.__reduce_ex__"""
    cls = type(x)
    own = method_of(cls, "__reduce__")
    if own is not None:
        return own(x)
    return _reduced(x, cls, protocol)


def _object__reduce__(x):
    """object.__reduce__"""
    return _reduced(x, type(x), 0)


def _object__getstate__(x):
    """object.__getstate__"""
    return state_of(x)


def _reduced(x, cls, protocol):
    if isinstance(x, type):
        return x.__qualname__
    if cls.__name__ in ("set", "frozenset", "bytearray") or isinstance(x, BaseException):
        made = _default(x, cls)
        if made[2] is None and isinstance(x, BaseException):
            return made[:2]
        return made[:3]
    if cls.__name__ in ("range", "slice", "complex") and cls.__module__ == "builtins":
        return _default(x, cls)[:2]
    if protocol < 2 and cls.__module__ not in ("functools", "collections"):
        return _reduce_old(x, cls)
    made = _default(x, cls)
    if not isinstance(made, tuple) or made[0] is __newobj__ or made[0] is __newobj_ex__:
        return made
    while made[-1] is None:
        made = made[:-1]
    return made


def rebuild(made, deep=None, remember=None):
    """The object that a reduction describes. `deep` copies what it is made of, `remember` is told of
    the new object as soon as it is there."""
    function, args, state, items, pairs = made[:5]
    if deep is not None:
        args = [deep(arg) for arg in args]
    y = function(*args)
    if remember is not None:
        remember(y)
    if state is not None:
        set_state(y, state if deep is None else deep(state))
    if items is not None:
        for item in items:
            y.append(item if deep is None else deep(item))
    if pairs is not None:
        for key, value in pairs:
            if deep is not None:
                key, value = deep(key), deep(value)
            y[key] = value
    return y


def set_state(y, state):
    own = getattr(y, "__setstate__", None)
    if own is not None:
        own(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        y.__dict__.update(state)
    for name, value in (slots or {}).items():
        setattr(y, name, value)
