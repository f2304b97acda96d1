import sys


class Public:
    a = 1
    _hidden = 2

    def method(self):
        return "bound"


class Listed:
    __all__ = ("x", "_y")
    x = 1
    _y = 2


class Odd:
    __all__ = ["x", 3]
    x = 1


class Missing:
    __all__ = ["nothing"]


instance = Public()
instance.own = "own"
instance._own = "hidden"
instance.Zed = [1]
for what in (Public, instance, Listed, Listed(), Odd, Missing(), 5, "text", None, [1], len):
    sys.modules["replaced"] = what
    scope = {}
    try:
        exec("from replaced import *", scope)
    except (ImportError, AttributeError, TypeError) as error:
        print(type(error).__name__, str(error)[:60])
    print(sorted(name for name in scope if name != "__builtins__"))
