"""weakref: mappings whose entries go with their keys or their values."""

__name__ = "weakref"

from _weakref import ref
from collections.abc import MutableMapping


def _joinable(cls):
    """Give a mapping the operator |."""

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

    for method in (__or__, __ror__, __ior__):
        method.__qualname__ = f"{cls.__name__}.{method.__name__}"
        setattr(cls, method.__name__, method)
    return cls


@_joinable
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


@_joinable
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
