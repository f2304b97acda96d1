# dir, vars, getattr, setattr, hasattr, delattr on instances, classes, modules.
import math


class A:
    x = 1

    def __init__(self):
        self.y = 2

    def m(self):
        pass


class B(A):
    z = 3


b = B()
print([n for n in dir(b) if not n.startswith("__")], [n for n in dir(B) if not n.startswith("__")], vars(b), sorted(k for k in vars(B) if not k.startswith("__")))
print("pi" in dir(math), "__init__" in dir(b), "append" in dir([]), "upper" in dir(str), "__add__" in dir(5))
print(getattr(b, "x"), getattr(b, "nope", None), hasattr(b, "m"), hasattr(b, "nope"))
setattr(b, "new attr", 5)
setattr(B, "w", 6)
print(getattr(b, "new attr"), b.w, vars(b))
delattr(b, "new attr")
for attempt in (lambda: getattr(b, "nope"), lambda: getattr(b, 5), lambda: hasattr(b, 5), lambda: setattr(b, 5, 1), lambda: delattr(b, "nope"), lambda: vars(5), lambda: setattr(5, "a", 1), lambda: setattr([], "a", 1), lambda: getattr(b), lambda: delattr(b, "x"), lambda: setattr(int, "a", 1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


def f():
    a, b = 1, 2
    return sorted(vars()), sorted(locals().items()), dir()


print(f())
print(type(vars(b)).__name__, type(globals()).__name__)
