"""weakref: what stands for an object without keeping it."""

__name__ = "weakref"

from _weakref import ref


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
