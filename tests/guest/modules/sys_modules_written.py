# Modules that a program puts into sys.modules, and takes out of it.
import sys
import types

m = types.ModuleType("fake")
m.x = 3
sys.modules["fake"] = m
import fake
from fake import x

print(fake.x, x)
sys.modules["obj"] = type("O", (), {"y": 4})()
import obj
from obj import y

print(y, obj.y)
sys.modules["gone"] = None
try:
    import gone
except ImportError as e:
    print(type(e).__name__, e)
a = sys.modules
import random

print("random" in sys.modules, a is sys.modules)


def f():
    import fractions

    return "fractions" in sys.modules


print(f())


sys.modules["pack"] = types.ModuleType("pack")
sys.modules["pack.inner"] = types.ModuleType("pack.inner")
sys.modules["pack.inner"].value = 7
sys.modules["pack"].inner = sys.modules["pack.inner"]
import pack.inner
from pack import inner
from pack.inner import value

print(value, inner is pack.inner)
del sys.modules["fake"]
try:
    import fake
except ImportError as error:
    print(error)

for name in ("obj", "gone", "pack", "pack.inner"):
    del sys.modules[name]
