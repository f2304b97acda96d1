"""functools: what is not native (partial, reduce, lru_cache, cmp_to_key and cache are)."""

__name__ = "functools"

WRAPPER_ASSIGNMENTS = (
    "__module__",
    "__name__",
    "__qualname__",
    "__doc__",
    "__annotations__",
) + (("__type_params__",) if _version >= (3, 12) else ())
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(
    wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES
):
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator that makes a wrapper look like the wrapped function."""

    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


def _opposite(name, negate):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return not result

    return method


def _with_equality(name, either):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        if either:
            return result or self == other
        return result and self != other

    return method


def _opposite_with_equality(name, either):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        if either:
            return not result or self == other
        return not result and self != other

    return method


_ORDER = {
    "__lt__": (
        ("__gt__", _opposite_with_equality, False),
        ("__le__", _with_equality, True),
        ("__ge__", _opposite, None),
    ),
    "__le__": (
        ("__ge__", _opposite_with_equality, True),
        ("__lt__", _with_equality, False),
        ("__gt__", _opposite, None),
    ),
    "__gt__": (
        ("__lt__", _opposite_with_equality, False),
        ("__ge__", _with_equality, True),
        ("__le__", _opposite, None),
    ),
    "__ge__": (
        ("__le__", _opposite_with_equality, True),
        ("__gt__", _with_equality, False),
        ("__lt__", _opposite, None),
    ),
}


def total_ordering(cls):
    """Class decorator that fills in the missing ordering methods."""
    roots = {
        op for op in _ORDER if getattr(cls, op, None) is not getattr(object, op, None)
    }
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = "__lt__" if "__lt__" in roots else max(roots)
    for name, make, how in _ORDER[root]:
        if name not in roots:
            method = make(root, how)
            method.__name__ = name
            setattr(cls, name, method)
    return cls


_MISSING = object()


class cached_property:
    """A method turned into a property whose value is computed once per instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it."
            )
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {self.attrname!r} property."
            ) from None
        val = cache.get(self.attrname, _MISSING)
        if val is _MISSING:
            val = self.func(instance)
            cache[self.attrname] = val
        return val


def _pick(registry, cls):
    """The implementation for the most specific registered class."""
    for base in cls.__mro__:
        if base in registry:
            found = base
            break
    else:
        found = object
    for other in registry:
        if other in cls.__mro__:
            continue
        if hasattr(type(other), "__subclasscheck__") and type(other) is not type:
            if issubclass(cls, other) and (found is object or issubclass(other, found)):
                found = other
    return registry.get(found)


def singledispatch(func):
    """Generic functions: the implementation is chosen by the type of the first argument."""
    registry = {}

    def dispatch(cls):
        return _pick(registry, cls)

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type) or _is_union(cls):
                return lambda f: register(cls, f)
            ann = getattr(cls, "__annotations__", {})
            if not ann:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` "
                    "or plain `@register` on an annotated function."
                )
            func = cls
            argname, cls = next(iter(ann.items()))
            if isinstance(cls, str):
                cls = getattr(__builtins_of(), cls, cls)
            if not (isinstance(cls, type) or _is_union(cls)):
                raise TypeError(
                    f"Invalid annotation for {argname!r}. {cls!r} is not a class."
                )
        for one in _members(cls):
            registry[one] = func
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    update_wrapper(wrapper, func)
    return wrapper


def __builtins_of():
    import builtins

    return builtins


def _is_union(cls):
    return getattr(cls, "__args__", None) is not None and not isinstance(cls, type)


def _members(cls):
    return cls.__args__ if _is_union(cls) else (cls,)


class singledispatchmethod:
    """singledispatch for methods: chosen by the first argument after self."""

    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            method = self.dispatcher.dispatch(args[0].__class__)
            if hasattr(method, "__get__"):
                return method.__get__(obj, cls)(*args, **kwargs)
            if obj is None:
                return method(*args, **kwargs)
            return method(obj, *args, **kwargs)

        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method


class partialmethod:
    """A partial application for use as a method."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        func = self.func
        args = self.args
        keywords = self.keywords
        if hasattr(func, "__get__") and not isinstance(func, type):
            bound = func.__get__(obj, cls) if obj is not None else func
        else:
            bound = func

        def method(*more, **kw):
            if bound is func and obj is not None:
                return func(obj, *args, *more, **{**keywords, **kw})
            return bound(*args, *more, **{**keywords, **kw})

        return method
