"""weakref: the reference itself."""

__name__ = "weakref"


class ReferenceType:
    """A weak reference: calling it gives the object, or None when that has gone."""

    __slots__ = ("_link", "_hash", "__weakref__")

    def __new__(cls, object, callback=None, /, *args, **kwargs):
        if cls is ReferenceType and callback is None:
            for one in getweakrefs(object):
                if type(one) is ReferenceType and _callback(one._link) is None:
                    return one
        self = super().__new__(cls)
        self._link = _link(object, self, callback)
        self._hash = None
        return self

    def __init__(self, object, callback=None, /):
        pass

    @property
    def __callback__(self):
        return _callback(self._link)

    def __call__(self):
        return _target(self._link)

    def __hash__(self):
        if self._hash is None:
            found = _target(self._link)
            if found is None:
                raise TypeError("weak object has gone away")
            self._hash = hash(found)
        return self._hash

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        mine, theirs = _target(self._link), _target(other._link)
        if mine is None or theirs is None:
            return self is other
        return mine == theirs

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        found = _target(self._link)
        if found is None:
            return f"<weakref at {id(self):#x}; dead>"
        name = getattr(found, "__name__", None)
        shown = f" ({name})" if isinstance(name, str) else ""
        return f"<weakref at {id(self):#x}; to '{type(found).__name__}' at {id(found):#x}{shown}>"

    def __class_getitem__(cls, item):
        return cls


ref = ReferenceType
