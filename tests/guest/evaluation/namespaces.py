code = """
total = 0
def add(n):
    global total
    total += n
    return total
class Box:
    limit = total + 5
    def get(self):
        return self.limit, total
"""
space = {}
exec(code, space)
print(space["add"](3), space["total"])
space["total"] = 100
print(space["add"](1), space["Box"]().get())
print("__builtins__" in space, sorted(k for k in space if k[0] != "_"))
print(space["Box"].__module__)

inner = {"x": 1}
outer = {"x": 10, "y": 20}
exec("z = x + y\nx = 5\ndel x\nw = [x for _ in range(1)] if 'x' in dir() else 'gone'", outer, inner)
print(inner, sorted(k for k in outer if k[0] != "_"))


class Names:
    def __init__(self):
        self.log = []

    def __getitem__(self, name):
        self.log.append(("get", name))
        if name == "a":
            return 5
        raise KeyError(name)

    def __setitem__(self, name, value):
        self.log.append(("set", name, value))

    def __delitem__(self, name):
        self.log.append(("del", name))


names = Names()
exec("b = a + len('xy')\ndel b", {}, names)
print(names.log)
print(eval("a * 2", {}, names))

print(eval("len('abc')", {"__builtins__": {"len": lambda s: -1}}))
try:
    eval("len('abc')", {"__builtins__": {}})
except NameError as e:
    print(e)


def function(value):
    exec("value = 99")
    print(value, eval("value"), eval("[value + i for i in (1, 2)]", {"value": value}))
    exec("new = 1", {}, {})
    return eval("lambda: value", {"value": value * 2})()


print(function(4))


class Body:
    a = 3
    exec("b = a * 2")
    print(eval("b"), sorted(k for k in locals() if k[0] != "_"))


print(Body.b)
for source in ("print(__name__)", "import math\nprint(math.pi)", "def f():\n  return 1\nprint(f())", "", "# nothing"):
    exec(source)
print(eval(b"1 + 1"), eval(bytearray(b"2 + 2")), eval("  3"), eval("(yes := 4) + yes"))
for bad in ("1 +", "x = 1", "return 5", "for", "(", "'abc", "a b", "1 = x"):
    for how in (eval, exec):
        try:
            how(bad)
        except SyntaxError as e:
            print(how.__name__, repr(bad), type(e).__name__)
for args in ((1,), ("1", 5), ("1", {}, 5), (None,)):
    for how in (eval, exec):
        try:
            how(*args)
        except TypeError as e:
            print(how.__name__, "TypeError")
try:
    exec("def f():\n    1 / 0\nf()")
except ZeroDivisionError as e:
    print(repr(e))
exec("for i in range(2):\n    for j in range(i + 1):\n        print(i, j)")
exec("try:\n    1/0\nexcept ZeroDivisionError as e:\n    print('caught', e)\nfinally:\n    print('done')")
exec("@staticmethod\ndef s(): return 1\nwith __import__('contextlib').suppress(ValueError):\n    raise ValueError\nprint(s.__func__())")
ns = {}
exec("from math import *\nfrom collections import OrderedDict as O\nt = sqrt(16)", ns)
print(ns["t"], ns["O"].__name__)
exec("a: int = 3\nb: str", ns)
print(ns["a"], ns["__annotations__"])
exec("def gen():\n    yield from (1, 2)\nasync def co(): return 3", ns)
print(list(ns["gen"]()))
