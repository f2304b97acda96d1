import types, sys
m = types.ModuleType("mymod", "the doc")
print(m, m.__name__, m.__doc__, m.__spec__, sorted(m.__dict__), type(m) is types.ModuleType, isinstance(m, types.ModuleType))
m.x = 5
exec("y = x + 1\ndef f(a): return a + x + y", m.__dict__)
print(m.y, m.f(1), vars(m)["y"], hasattr(m, "z"), [n for n in dir(m) if n[0] != "_"])
m.x = 100
print(m.f(1))
del m.x
try: m.x
except AttributeError as e: print(e)
try: m.f(1)
except NameError as e: print(e)
for bad in (lambda: types.ModuleType(), lambda: types.ModuleType(3), lambda: types.ModuleType("a", "b", "c")):
    try: bad()
    except TypeError as e: print("TypeError")
class M(types.ModuleType):
    attr = 3
    def __init__(self, name):
        super().__init__(name, "sub doc")
        self.extra = name * 2
    def hello(self): return "hello " + self.__name__
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return "missing " + name
s = M("sub")
print(s.hello(), s.extra, s.attr, s.__doc__, s.other, isinstance(s, types.ModuleType), repr(s))
print(sorted(s.__dict__))
class N(types.ModuleType): pass
n = N("n"); print(n, n.__name__, n.__package__)
try: N()
except TypeError as e: print("TypeError")
print(type(sys)("q"))
