"""weakref: references as CPython's modules and programs write them.

Nothing of a run goes before the run ends because of them: a reference here keeps its object, so that
what a program sees never depends on when memory is given back. Callbacks are never called.
"""


class ReferenceType:
    def __init__(self, object, callback=None, /):
        if type(object) in (int, str, float, bool, bytes, tuple, list, dict, type(None)):
            raise TypeError(f"cannot create weak reference to '{type(object).__name__}' object")
        self._object = object
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __hash__(self):
        return hash(self._object)

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._object == other._object

    def __repr__(self):
        kind = type(self._object).__name__
        return f"<weakref at {id(self):#x}; to '{kind}' at {id(self._object):#x}>"


ref = ReferenceType
WeakMethod = ReferenceType


class ReferenceError(ReferenceError):
    pass


def proxy(object, callback=None, /):
    """The object itself: it can't go while something refers to it."""
    ReferenceType(object)
    return object


def getweakrefcount(object):
    return 0


def getweakrefs(object):
    return []


class finalize:
    """A function to call once; nothing calls it by itself."""

    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = (obj, func, args, kwargs)
        self.atexit = True

    def __call__(self, _=None):
        if self._call is None:
            return None
        _, func, args, kwargs = self._call
        self._call = None
        return func(*args, **kwargs)

    def detach(self):
        found, self._call = self._call, None
        return found

    def peek(self):
        return self._call

    @property
    def alive(self):
        return self._call is not None


class WeakValueDictionary(dict):
    def valuerefs(self):
        return [ref(value) for value in self.values()]

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"


class WeakKeyDictionary(dict):
    def keyrefs(self):
        return [ref(key) for key in self]

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"


class WeakSet(set):
    pass
