# Class attributes that are read in loops while they, their classes or the instances change.
class A:
    k = 1
    words = []

    @staticmethod
    def s(x):
        return ("A.s", x)

    @classmethod
    def c(cls, x):
        return (cls.__name__, x)

    def m(self):
        return "A.m"


class B(A):
    pass


class C(B):
    j = "j"


def read(o):
    return o.k


def read_class():
    return [k if not isinstance(k, property) else "a property" for k in (A.k, B.k, C.k)]


def call(o):
    return o.s(1), o.c(2), o.m()


o, p = C(), C()
for step in range(9):
    print(step, read(o), read(p), read_class(), call(o), C.s(3), C.c(4), C.m(o))
    if step == 0:
        A.k = 2
    elif step == 1:
        B.k = "three"
    elif step == 2:
        C.k = [4]
    elif step == 3:
        o.k = "own"
    elif step == 4:
        del C.k
    elif step == 5:
        A.s = lambda self, x=9: ("now a method", x)
        C.s = staticmethod(lambda x: ("C.s", x))
    elif step == 6:
        B.k = property(lambda self: "property")
    elif step == 7:
        del B.k
        A.m = lambda self: "new m"
A.count = 0


class D(A):
    def __init__(self):
        A.count += 1
        self.number = self.count


print([D().number for _ in range(5)], A.count, D.count)
D.count = 100
print(D().number, A.count, D.count, C.count)


class Slots:
    __slots__ = ("x", "y")
    z = 5

    def __init__(self, x):
        self.x = x


s, t = Slots(1), Slots(2)
for value in (s, t, s):
    print(value.x, value.z, hasattr(value, "y"))
    value.y = value.x * 10
    print(value.y)
    del value.y
    try:
        value.y
    except AttributeError as error:
        print("no y")
for name in ("z", "w"):
    try:
        setattr(s, name, 1)
    except AttributeError as error:
        print(type(error).__name__)


class Base:
    def __init__(self, *args, **keywords):
        self.got = args, keywords

    def describe(self, prefix, *, suffix="!"):
        return prefix + "Base" + suffix


class Middle(Base):
    def describe(self, prefix, *, suffix="?"):
        return super().describe(prefix + "Middle>", suffix=suffix)


class Other(Base):
    def describe(self, prefix, *, suffix="?"):
        return super().describe(prefix + "Other>", suffix=suffix)


class Leaf(Middle, Other):
    def __init__(self, a, b=2, *rest, c, d=4, **more):
        super().__init__(a, b, *rest, c=c, d=d, **more)

    def describe(self, prefix=""):
        return super().describe(prefix + "Leaf>")


leaf = Leaf(1, c=3)
print(leaf.got, leaf.describe(), Leaf(1, 5, 6, 7, c=8, e=9).got, Leaf(b=1, a=2, c=3).got)
for bad in (
    lambda: Leaf(),
    lambda: Leaf(1),
    lambda: Leaf(1, a=2, c=3),
    lambda: leaf.describe("x", "y"),
    lambda: Base.describe(leaf, "p", "s"),
    lambda: Base.describe(leaf, prefix="p", other=1),
):
    try:
        print(bad())
    except TypeError as error:
        print(error)
