# try/except around imports, flags, fallbacks, import in loops and classes.
try:
    import json
except ImportError:
    json = None
HAS_JSON = json is not None
print(HAS_JSON, json.dumps({"a": [1, None, True]}) if HAS_JSON else "")
for name in ("math", "string", "itertools"):
    module = __import__(name)
    print(module.__name__, end=" ")
print()


class Tools:
    import math as m
    from itertools import chain

    def root(self, x):
        return self.m.sqrt(x)


print(Tools().root(16), list(Tools.chain([1], [2])))
if True:
    from functools import partial
else:
    partial = None
print(partial(int, base=2)("101"))
try:
    from math import sqrt, no_such_name
except ImportError as error:
    print(type(error).__name__, "sqrt" in globals())
try:
    import math.inner
except ModuleNotFoundError as error:
    print(type(error).__name__)
del json
try:
    json
except NameError as error:
    print(error)
