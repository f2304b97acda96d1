"""copy: shallow and deep copies, with hooks of classes and a memo for shared parts."""

__name__ = "copy"


class Error(Exception):
    pass


error = Error


def copy(x):
    """Shallow copy."""
    cls = type(x)
    if cls in _atomic:
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _reconstruct(x, None)


def deepcopy(x, memo=None):
    """Deep copy; parts that are shared, or that contain themselves, stay so."""
    if memo is None:
        copied = _deepcopy_plain(x)
        if copied is not NotImplemented:
            return copied
        memo = {}
    cls = type(x)
    if cls in _atomic:
        return x
    key = id(x)
    found = memo.get(key, memo)
    if found is not memo:
        return found
    if cls is list:
        y = []
        memo[key] = y
        append = y.append
        for item in x:
            append(deepcopy(item, memo))
    elif cls is dict:
        y = {}
        memo[key] = y
        for name, value in x.items():
            y[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        y = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        for a, b in zip(x, y):
            if a is not b:
                y = tuple(y)
                break
        else:
            y = x
    elif cls is set:
        y = {deepcopy(item, memo) for item in x}
    elif cls is frozenset:
        y = frozenset([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        y = x.copy()
    elif isinstance(x, type):
        return x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            y = copier(memo)
        elif _is_method(x):
            y = getattr(deepcopy(x.__self__, memo), x.__name__)
        else:
            return _reconstruct(x, memo)
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def _is_method(x):
    return type(x).__name__ == "method"


_atomic = frozenset(
    [type(None), int, float, bool, complex, str, bytes, range, slice, type, type(...)]
    + [type(NotImplemented), type(len), type(copy), property]
)


def _reconstruct(x, memo):
    """Copy an instance of a guest class: a new one, with the state of the old."""
    cls = type(x)
    deep = memo is not None
    if isinstance(x, type) or not hasattr(cls, "__mro__"):
        return x
    if cls.__name__ in ("GenericAlias", "UnionType") and hasattr(x, "__args__"):
        return x
    state = None
    reduce = getattr(cls, "__reduce__", None)
    if reduce is not None and reduce is not getattr(object, "__reduce__", None):
        made = reduce(x)
        if isinstance(made, str):
            return x
        function, args = made[0], made[1]
        if deep:
            args = [deepcopy(arg, memo) for arg in args]
        y = function(*args)
        if deep:
            memo[id(x)] = y
        state = made[2] if len(made) > 2 else None
    elif cls.__name__ in ("deque", "defaultdict", "OrderedDict") and cls.__module__ == "collections":
        return _copy_container(x, cls.__name__, memo)
    else:
        y = _blank_copy(x, (lambda part: deepcopy(part, memo)) if deep else None)
        if y is NotImplemented:
            raise TypeError(f"cannot pickle '{cls.__name__}' object")
        if deep:
            memo[id(x)] = y
        if deep and isinstance(x, list):
            for item in list.__iter__(x):
                list.append(y, deepcopy(item, memo))
        elif deep and isinstance(x, dict):
            for name, value in dict.items(x):
                dict.__setitem__(y, deepcopy(name, memo), deepcopy(value, memo))
        elif deep and isinstance(x, set):
            for item in set.__iter__(x):
                set.add(y, deepcopy(item, memo))
        elif isinstance(x, list):
            list.extend(y, x)
        elif isinstance(x, dict):
            dict.update(y, x)
        elif isinstance(x, set):
            set.update(y, x)
        getstate = getattr(cls, "__getstate__", None)
        if getstate is not None and getstate is not getattr(object, "__getstate__", None):
            state = getstate(x)
        else:
            state = dict(_attributes(x))
    if state:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(cls, "__setstate__"):
            y.__setstate__(state)
        else:
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
                for name, value in (slots or {}).items():
                    object.__setattr__(y, name, value)
            for name, value in (state or {}).items():
                object.__setattr__(y, name, value)
    return y


def _copy_container(x, kind, memo):
    """A copy of one of the containers of collections."""
    if memo is None:
        if kind == "deque":
            return type(x)(x, x.maxlen)
        return type(x)(x.default_factory, x) if kind == "defaultdict" else type(x)(x)
    if kind == "deque":
        y = type(x)((), x.maxlen)
        memo[id(x)] = y
        for item in x:
            y.append(deepcopy(item, memo))
        return y
    y = type(x)(x.default_factory) if kind == "defaultdict" else type(x)()
    memo[id(x)] = y
    for name, value in x.items():
        y[deepcopy(name, memo)] = deepcopy(value, memo)
    return y


def _attributes(x):
    """The instance's own attributes: its dictionary and the slots of its classes."""
    found = dict(getattr(x, "__dict__", None) or {})
    for cls in type(x).__mro__:
        slots = cls.__dict__.get("__slots__", ()) if hasattr(cls, "__dict__") else ()
        for name in (slots,) if isinstance(slots, str) else slots:
            if name.startswith("__") and not name.endswith("__"):
                name = "_" + cls.__name__.lstrip("_") + name
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                found[name] = getattr(x, name)
    return found


def _blank_copy(x, deep):
    """A new instance of x's class without its attributes; of immutable kinds with its value."""
    cls = type(x)
    if isinstance(x, BaseException):
        y = cls.__new__(cls, *x.args)
        y.args = tuple([deep(arg) for arg in x.args]) if deep else x.args
        return y
    for kind in (int, float, str, bytes, complex):
        if isinstance(x, kind):
            return kind.__new__(cls, kind(x))
    if isinstance(x, tuple):
        items = tuple(x)
        return tuple.__new__(cls, [deep(item) for item in items] if deep else items)
    if isinstance(x, frozenset):
        return frozenset.__new__(cls, [deep(item) for item in x] if deep else x)
    if type(x).__name__ in ("generator", "coroutine", "module", "async_generator"):
        return NotImplemented
    if cls in (list, dict, set):
        return cls()
    if isinstance(x, (list, dict, set)):
        return cls.__new__(cls)
    return object.__new__(cls)


def replace(obj, /, **changes):
    """A copy of the object with some fields changed, through its __replace__."""
    func = getattr(type(obj), "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {type(obj).__name__} objects")
    return func(obj, **changes)
