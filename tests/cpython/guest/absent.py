"""What stands for something that the sandbox does not have: using it skips the test."""

from unittest import SkipTest, skip


class AbsentBase:
    def __init__(self, *args, **kwargs):
        raise SkipTest("needs a class that the sandbox does not have")


class Absent:
    def __init__(self, name):
        self.__dict__["_absent_name"] = name

    def _skip(self, *args, **kwargs):
        raise SkipTest("needs " + self.__dict__["_absent_name"])

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return Absent(self.__dict__["_absent_name"] + "." + name)

    def __setattr__(self, name, value):
        pass

    def __mro_entries__(self, bases):
        return (AbsentBase,)

    def __bool__(self):
        return False

    def __repr__(self):
        return "<absent %s>" % self.__dict__["_absent_name"]

    def __call__(self, *args, **kwargs):
        # As a decorator, or as what makes one, it skips what is decorated.
        name = self.__dict__["_absent_name"]
        last = name.rpartition(".")[2]
        if last.startswith(("requires_", "skip_", "needs_", "reap_")):
            decorator = skip("needs " + name)
            if len(args) == 1 and not kwargs and callable(args[0]):
                return decorator(args[0])
            return decorator
        raise SkipTest("needs " + name)

    def _absent(self, *args):
        return self

    def _false(self, *args):
        return False

    __getitem__ = __setitem__ = __len__ = __iter__ = __enter__ = __contains__ = __index__ = _skip
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __or__ = __ror__ = __neg__ = _absent
    __pow__ = __rpow__ = __mod__ = __rmod__ = __truediv__ = __floordiv__ = _absent
    __lt__ = __le__ = __gt__ = __ge__ = _false
