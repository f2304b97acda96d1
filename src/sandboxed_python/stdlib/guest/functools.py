"""functools: what is not native (partial, reduce, lru_cache, cmp_to_key and cache are)."""

__name__ = "functools"

from functools import partial as _partial

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


_SIGNS = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}


def _ordering_doc(name, root, how):
    """What a method that was filled in says of itself."""
    opposite = name[2] != root[2]
    basis = f"a {_SIGNS[root]} b"
    if how is None:
        basis = f"(not {basis})"
    else:
        basis = f"({'not ' if opposite else ''}{basis}) {'or (a == b)' if how else 'and (a != b)'}"
    return f"Return a {_SIGNS[name]} b.  Computed by @total_ordering from {basis}."


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
            method.__doc__ = _ordering_doc(name, root, how)
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
    """The implementation for the most specific registered class; abstract classes that `cls` is only
    registered with, or has the methods of, come after its own."""
    mro = cls.__mro__
    virtual = [
        one for one in registry
        if isinstance(one, type) and one not in mro and type(one) is not type and issubclass(cls, one)
    ]
    if not virtual:
        for base in mro:
            if base in registry:
                return registry[base]
        return registry.get(object)
    # Each stands before the last class of the MRO that is a subclass of it by registration.
    places = {}
    for one in virtual:
        place = 0
        for index, base in enumerate(mro):
            if issubclass(base, one):
                place = index
        places[one] = place
    found = None
    for index, base in enumerate(mro):
        if base in registry:
            found = base
            break
        here = [one for one in virtual if places[one] == index]
        best = [one for one in here if not any(o is not one and issubclass(o, one) for o in here)]
        if best:
            if len(best) > 1:
                raise RuntimeError(f"Ambiguous dispatch: {best[0]} or {best[1]}")
            found = best[0]
            break
    return registry.get(object if found is None else found)


def _is_valid_dispatch_type(cls):
    if isinstance(cls, type) and not hasattr(cls, "__origin__"):
        return True
    return _version >= (3, 11) and _is_union(cls) and all(isinstance(one, type) for one in cls.__args__)


def singledispatch(func):
    """Generic functions: the implementation is chosen by the type of the first argument."""
    registry = {}
    chosen = {}

    def dispatch(cls):
        found = chosen.get(cls)
        if found is None:
            found = chosen[cls] = _pick(registry, cls)
        return found

    def register(cls, func=None):
        if _is_valid_dispatch_type(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(
                    f"Invalid first argument to `register()`. {cls!r} is not a class or union type."
                    if _version >= (3, 11)
                    else f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)`"
                    " or plain `@register` on an annotated function."
                )
            ann = getattr(cls, "__annotations__", {})
            if not ann:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` "
                    "or plain `@register` on an annotated function."
                )
            func = cls
            from typing import get_type_hints

            argname, cls = next(iter(get_type_hints(func).items()))
            if not _is_valid_dispatch_type(cls):
                if _version >= (3, 11) and _is_union(cls):
                    raise TypeError(
                        f"Invalid annotation for {argname!r}. {cls!r} not all arguments are classes."
                    )
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
        for one in cls.__args__ if _is_union(cls) else (cls,):
            registry[one] = func
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = chosen.clear
    update_wrapper(wrapper, func)
    return wrapper


def _is_union(cls):
    if isinstance(cls, type) or getattr(cls, "__args__", None) is None:
        return False
    from typing import Union, get_origin

    return get_origin(cls) is Union or type(cls).__name__ in ("UnionType", "Union")


class singledispatchmethod:
    """singledispatch for methods: chosen by the first argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            if not args and _version >= (3, 13):
                name = getattr(self.func, "__name__", "singledispatchmethod method")
                raise TypeError(f"{name} requires at least 1 positional argument")
            method = self.dispatcher.dispatch(args[0].__class__)
            if hasattr(method, "__get__"):
                return method.__get__(obj, cls)(*args, **kwargs)
            return method(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


class partialmethod:
    """A partial application for use as a method."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args)]
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        cls = type(self)
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        result = None
        if get is not None and not isinstance(self.func, _partial):
            new_func = get(obj, cls)
            if new_func is not self.func:
                result = _partial(new_func, *self.args, **self.keywords)
                try:
                    result.__self__ = new_func.__self__
                except AttributeError:
                    pass
        if result is None:
            result = self._make_unbound_method().__get__(obj, cls)
        return result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    @classmethod
    def __class_getitem__(cls, item):
        return cls
