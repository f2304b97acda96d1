# types: SimpleNamespace, MethodType, FunctionType checks, MappingProxyType.
import types

ns = types.SimpleNamespace(a=1, b="x")
ns.c = [1]
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b="x", c=[1]), vars(ns))
del ns.a
try:
    ns.a
except AttributeError as error:
    print(type(error).__name__)


def f(self, k=1):
    return self, k


m = types.MethodType(f, "bound")
print(m(), m(2), m.__self__, m.__func__ is f, isinstance(f, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance((x for x in []), types.GeneratorType), isinstance(m, types.MethodType), isinstance(lambda: 0, types.LambdaType), isinstance(types, types.ModuleType))


class C:
    pass


C.late = f
c = C()
c.own = types.MethodType(lambda self: "own", c)
print(c.late()[0] is c, c.own())
p = types.MappingProxyType({"k": 1})
print(p["k"], len(p), "k" in p, list(p), p.get("z"), dict(p))
try:
    p["k"] = 2
except TypeError as error:
    print(error)
