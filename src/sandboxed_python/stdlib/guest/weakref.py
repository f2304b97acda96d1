"""weakref: references that do not keep their object, and the containers made of them.

The core watches instances of the program's classes, its functions, classes, methods, generators and sets;
what else may be referred to weakly (modules, deques, patterns ...) is kept.
"""

from _weakref import ReferenceType, ref
from collections.abc import MutableMapping, MutableSet

ReferenceError = ReferenceError


def getweakrefcount(object, /):
    return len(getweakrefs(object))


class WeakMethod(ref):
    """A weak reference to a bound method: it lives as long as its object."""

    __slots__ = ("_function", "_meth_type", "_alive")

    def __new__(cls, meth, callback=None):
        try:
            receiver = meth.__self__
            function = meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        found = []

        def gone(_):
            self = found[0]()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, receiver, gone)
        found.append(ref(self))
        self._function = ref(function, gone)
        self._meth_type = type(meth)
        self._alive = True
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        receiver, function = ref.__call__(self), self._function()
        if receiver is None or function is None:
            return None
        return self._meth_type(function, receiver)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return False
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        return not self == other

    __hash__ = ref.__hash__


class _Proxy:
    """What stands for an object without keeping it."""

    __slots__ = ("_ref", "__weakref__")

    def __init__(self, object, callback=None):
        _set(self, "_ref", ref(object, callback and (lambda _: callback(self))))

    def __getattribute__(self, name):
        return getattr(_behind(self), name)

    def __setattr__(self, name, value):
        setattr(_behind(self), name, value)

    def __delattr__(self, name):
        delattr(_behind(self), name)

    def __repr__(self):
        found = _get(self, "_ref")()
        if found is None:
            return f"<weakproxy at {id(self):#x}; dead>"
        return f"<weakproxy at {id(self):#x} to {type(found).__name__} at {id(found):#x}>"

    __hash__ = None


_get = object.__getattribute__
_set = object.__setattr__


def _behind(one):
    if type(one) not in (_Proxy, _CallableProxy):
        return one
    found = _get(one, "_ref")()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


class _CallableProxy(_Proxy):
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _behind(self)(*args, **kwargs)


def _operators():
    import builtins
    import operator

    def unary(function):
        return lambda self: function(_behind(self))

    def binary(function):
        return lambda self, other: function(_behind(self), _behind(other))

    def reflected(function):
        return lambda self, other: function(_behind(other), _behind(self))

    one = {"len": len, "str": str, "bool": bool, "int": int, "float": float, "iter": iter, "next": next,
           "bytes": bytes, "reversed": reversed, "index": operator.index, "neg": operator.neg,
           "pos": operator.pos, "abs": abs, "invert": operator.invert}
    for name, function in one.items():
        setattr(_Proxy, f"__{name}__", unary(function))
    numeric = {name: getattr(operator, name + "_" if name in ("and", "or") else name)
               for name in "add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split()}
    numeric["divmod"] = divmod
    for name, function in numeric.items():
        setattr(_Proxy, f"__{name}__", binary(function))
        setattr(_Proxy, f"__r{name}__", reflected(function))
        if name != "divmod":
            setattr(_Proxy, f"__i{name}__", binary(getattr(operator, "i" + name)))
    for name in "eq ne lt le gt ge contains getitem delitem".split():
        setattr(_Proxy, f"__{name}__", binary(getattr(operator, name)))
    _Proxy.__setitem__ = lambda self, key, value: operator.setitem(_behind(self), key, value)
    _Proxy.__enter__ = lambda self: _behind(self).__enter__()
    _Proxy.__exit__ = lambda self, *details: _behind(self).__exit__(*details)


_operators()
ProxyType = _Proxy
CallableProxyType = _CallableProxy
ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """Something that does what the object does, as long as that lives."""
    return (CallableProxyType if callable(object) else ProxyType)(object, callback)


class finalize:
    """A function that is called once: when the object has gone, or when the program ends."""

    _registry = {}
    _is_registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._is_registered:
            finalize._is_registered = True
            import atexit

            atexit.register(finalize._end)
        info = [ref(obj, self), func, args, kwargs or None, True]
        self._registry[id(self)] = self, info

    def __call__(self, _=None):
        found = self._registry.pop(id(self), None)
        if found is None:
            return None
        _, func, args, kwargs, _ = found[1]
        return func(*args, **(kwargs or {}))

    def detach(self):
        found = self._registry.get(id(self))
        if found is None or found[1][0]() is None:
            return None
        self._registry.pop(id(self), None)
        return found[1][0](), found[1][1], found[1][2], found[1][3] or {}

    def peek(self):
        found = self._registry.get(id(self))
        if found is None or found[1][0]() is None:
            return None
        return found[1][0](), found[1][1], found[1][2], found[1][3] or {}

    @property
    def alive(self):
        return id(self) in self._registry

    @property
    def atexit(self):
        found = self._registry.get(id(self))
        return found is not None and found[1][4]

    @atexit.setter
    def atexit(self, value):
        found = self._registry.get(id(self))
        if found is not None:
            found[1][4] = bool(value)

    def __repr__(self):
        found = self._registry.get(id(self))
        obj = found[1][0]() if found is not None else None
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>"

    @classmethod
    def _end(cls):
        for one, info in reversed(list(cls._registry.values())):
            if info[4]:
                one()


class WeakValueDictionary(MutableMapping):
    """A mapping whose entries go with their values."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def _refer(self, key, value):
        mine = ref(self)

        def gone(one):
            owner = mine()
            if owner is not None and owner.data.get(key) is one:
                del owner.data[key]

        return ref(value, gone)

    def __getitem__(self, key):
        found = self.data[key]()
        if found is None:
            raise KeyError(key)
        return found

    def __delitem__(self, key):
        del self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = self._refer(key, value)

    def __contains__(self, key):
        found = self.data.get(key)
        return found is not None and found() is not None

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        for key, one in list(self.data.items()):
            if one() is not None:
                yield key

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    keys = __iter__

    def values(self):
        for one in list(self.data.values()):
            found = one()
            if found is not None:
                yield found

    def items(self):
        for key, one in list(self.data.items()):
            found = one()
            if found is not None:
                yield key, found

    def get(self, key, default=None):
        found = self.data.get(key)
        found = None if found is None else found()
        return default if found is None else found

    def pop(self, key, *args):
        one = self.data.pop(key, None)
        found = None if one is None else one()
        if found is None:
            if args:
                return args[0]
            raise KeyError(key)
        return found

    def popitem(self):
        while True:
            key, one = self.data.popitem()
            found = one()
            if found is not None:
                return key, found

    def setdefault(self, key, default=None):
        found = self.get(key)
        if found is None:
            self[key] = default
            return default
        return found

    def valuerefs(self):
        return list(self.data.values())

    itervaluerefs = valuerefs

    def copy(self):
        made = WeakValueDictionary()
        made.update(self.items())
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        made = self.__class__()
        for key, value in self.items():
            made[deepcopy(key, memo)] = value
        return made

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        made = self.__class__()
        made.update(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self


class WeakKeyDictionary(MutableMapping):
    """A mapping whose entries go with their keys."""

    def __init__(self, dict=None):
        self.data = {}
        mine = ref(self)

        def gone(one):
            owner = mine()
            if owner is not None:
                owner.data.pop(one, None)

        self._gone = gone
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        try:
            return self.data[ref(key)]
        except KeyError:
            raise KeyError(key) from None

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._gone)] = value

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        for one in list(self.data):
            found = one()
            if found is not None:
                yield found

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    keys = __iter__

    def values(self):
        for one, value in list(self.data.items()):
            if one() is not None:
                yield value

    def items(self):
        for one, value in list(self.data.items()):
            found = one()
            if found is not None:
                yield found, value

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def popitem(self):
        while True:
            one, value = self.data.popitem()
            found = one()
            if found is not None:
                return found, value

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._gone), default)

    def keyrefs(self):
        return list(self.data)

    def copy(self):
        made = WeakKeyDictionary()
        for key, value in self.items():
            made[key] = value
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        made = self.__class__()
        for key, value in self.items():
            made[key] = deepcopy(value, memo)
        return made

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        made = self.__class__()
        made.update(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self


class WeakSet(MutableSet):
    """A set whose items go when nothing else keeps them."""

    def __init__(self, data=None):
        self.data = set()
        mine = ref(self)

        def gone(one):
            owner = mine()
            if owner is not None:
                owner.data.discard(one)

        self._gone = gone
        if data is not None:
            self.update(data)

    @classmethod
    def _from_iterable(cls, items):
        return cls(items)

    def __iter__(self):
        for one in list(self.data):
            found = one()
            if found is not None:
                yield found

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __repr__(self):
        return repr(self.data)

    def add(self, item):
        self.data.add(ref(item, self._gone))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while True:
            try:
                one = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            found = one()
            if found is not None:
                return found

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    __sub__ = difference

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        kept = self.intersection(other)
        self.data = kept.data

    def issubset(self, other):
        return all(item in other for item in self)

    __le__ = issubset

    def issuperset(self, other):
        return all(item in self for item in other)

    __ge__ = issuperset

    def __lt__(self, other):
        return self <= other and len(self) < len(other)

    def __gt__(self, other):
        return self >= other and len(self) > len(other)

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))

    __hash__ = None

    def union(self, other):
        made = self.copy()
        made.update(other)
        return made

    __or__ = union

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        for item in list(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)

    def isdisjoint(self, other):
        return not any(item in self for item in other)
