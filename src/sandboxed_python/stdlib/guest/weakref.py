"""weakref: references that do not keep their object, and the containers made of them.

The core watches instances of the program's classes, its functions, classes, methods, generators and sets;
what else may be referred to weakly (modules, deques, patterns ...) is kept.
"""

from _weakref import ReferenceType, ref

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
