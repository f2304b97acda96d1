# Every construct that binds a name.
import math as m
from math import pi, tau as two_pi


def function(parameter, *args, kw=None, **kwargs):
    return sorted(locals())


class Class:
    attribute = 1


for loop in range(2):
    pass
for x, (y, *z) in [(1, (2, 3, 4))]:
    pass
first, *rest = "abc"
[a, b] = 1, 2
(c) = 3
d = e = 4
f: int = 5
g: str
if (walrus := 10) > 5:
    pass
with open_like() if False else __import__("contextlib").nullcontext("entered") as target:
    pass
try:
    1 / 0
except ZeroDivisionError as caught:
    message = str(caught)
print(m.floor(2.5), round(pi, 2), two_pi > pi)
print(function(1, 2, kw=3, extra=4))
print(Class.attribute, loop, x, y, z, first, rest, a, b, c, d, e, f, walrus, target, message)
for name in ("g", "caught", "function", "walrus"):
    print(name, name in globals())
print([comp for comp in range(3)], "comp" in globals())
