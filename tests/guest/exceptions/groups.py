# requires: 3.11
eg = ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)])])
print(eg.split(ValueError))
print(eg.subgroup(ValueError), eg.subgroup(lambda e: isinstance(e, TypeError)))
print(eg.derive([KeyError(1)]), eg.message, eg.exceptions, str(eg), repr(eg))
class G(ExceptionGroup):
    def derive(self, excs):
        return G(self.message, excs)
g = G("x", [ValueError(1), TypeError(2)])
print(repr(g), g.split(ValueError))
class H(ExceptionGroup):
    def __new__(cls, a, b, c):
        self = super().__new__(H, a, b)
        self.c = c
        return self
    def __init__(self, *a): pass
h = H('m', [ValueError(1)], 7)
print(h.c, repr(h))

try:
    ExceptionGroup("x", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
print(type(BaseExceptionGroup("x", [ValueError()])), type(BaseExceptionGroup("x", [KeyboardInterrupt()])))
for args in (("x",), ("x", []), (1, [ValueError()]), ("x", [1]), ("x", 5), ("x", {ValueError()})):
    try:
        print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
g = ExceptionGroup("x", [ValueError(1), TypeError(2)])
g.add_note("n")
match, rest = g.split(lambda e: isinstance(e, ValueError))
print(match.__notes__, rest.__notes__, match.__cause__, match.message)
print(g.split(OSError), g.subgroup(OSError), g.split(ExceptionGroup)[0] is g)
try:
    g.split(3)
except TypeError as e:
    print("TypeError")
print(g.args, g.exceptions, issubclass(ExceptionGroup, Exception), issubclass(BaseExceptionGroup, Exception))
