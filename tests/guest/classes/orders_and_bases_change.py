# requires: 3.9
# mro() of a metaclass, assignment to __bases__, what __dict__ of a class is.
class Reverse(type):
    def mro(cls):
        order = super().mro()
        return [order[0]] + order[1:-1][::-1] + order[-1:]


class A:
    name = "A"


class B:
    name = "B"


class C(A, B, metaclass=Reverse):
    pass


print([k.__name__ for k in C.__mro__], C.name)


class Base:
    def who(self):
        return "base"


class Other(Base):
    def who(self):
        return "other " + super().who()


class D(Base):
    pass


class E(D):
    pass


e = E()
print(e.who(), D.__bases__)
D.__bases__ = (Other,)
print(e.who(), [k.__name__ for k in E.__mro__], D in Other.__subclasses__(), D in Base.__subclasses__())
for wrong in ((), [Base], (1,), (E,)):
    try:
        D.__bases__ = wrong
    except TypeError as error:
        print(str(error).split(",")[0])
print(e.who())

names = D.__dict__
print(type(names).__name__, "who" in Other.__dict__, names.get("missing"), isinstance(names, dict))
D.added = 1
print(names["added"], "added" in names, dict(names)["added"])
try:
    names["x"] = 1
except TypeError as error:
    print(error)
print(sorted(k for k in vars(D) if not k.startswith("__")), len([k for k in names]) == len(names))

from types import MappingProxyType

view = MappingProxyType({"a": 1, "b": 2})
print(view, repr(view), view["a"], list(view), view | {"c": 3}, {**view}, view == {"a": 1, "b": 2})
print({"z": 0} | view, list(reversed(view)), view.copy(), str(view))
for wrong in (1, [1], (1,)):
    try:
        MappingProxyType(wrong)
    except TypeError as error:
        print(error)
