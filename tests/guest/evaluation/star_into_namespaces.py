# `from module import *` in evaluated text binds where the text's names go.
import sys
import types

ns = {}
exec("from math import *\nhalf = sqrt(0.25)", {}, ns)
print("sin" in ns, ns["half"], "math" in ns)
both = {}
exec("from string import *", both)
print("digits" in both, both["digits"])


class Body:
    exec("from operator import *")
    print("add" in locals())


print(hasattr(Body, "mul"), Body.sub(5, 3))


class Loud(dict):
    def __setitem__(self, name, value):
        print("set", name, value)
        dict.__setitem__(self, name, value)


made = types.ModuleType("made")
made.__all__ = ["b", "a"]
made.a, made.b, made.c = 1, 2, 3
sys.modules["made"] = made
loud = Loud()
exec("from made import *", {}, loud)
print(dict(loud))
made.__all__.append("missing")
try:
    exec("from made import *", {}, ns)
except AttributeError as error:
    print(error)
print("a" in ns, ns["b"])


def inside():
    exec("from made import *")


made.__all__ = ("c",)
inside()
print("c" in globals())


class Refuses(dict):
    def __setitem__(self, name, value):
        raise KeyError("no " + name)


exec("from made import *", {}, Refuses())
