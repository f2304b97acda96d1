# Bound and unbound methods: identity, equality, calls, attributes, natives.
class C:
    def m(self, x=1):
        return self, x

    @classmethod
    def k(cls):
        return cls

    @staticmethod
    def s():
        return "static"


c = C()
m = c.m
print(m()[0] is c, m(5)[1], C.m(c, 2)[1], m == c.m, m is c.m, m.__self__ is c, m.__func__ is C.__dict__["m"], C.k() is C, c.k.__self__ is C, c.s is C.s, C.m is C.__dict__["m"])
print(m.__name__, m.__qualname__, repr(m).split(" of ")[0], hash(m) == hash(c.m), {m: 1}[c.m])
f = [].append
print(f.__name__, f.__self__, "abc".upper(), str.upper("abc"), (5).__add__(3), [].__len__(), "x".join.__self__, callable(f))
try:
    m.attribute = 1
except AttributeError as error:
    print(error)
C.m.attribute = 2
print(m.attribute, c.m.attribute)
try:
    C.m()
except TypeError as error:
    print(error)
try:
    str.upper(5)
except TypeError as error:
    print(error)
try:
    list.append({}, 1)
except TypeError as error:
    print(error)
c.own = lambda x: ("no self", x)
print(c.own(3))
C.late = lambda self, x: ("self", self is c, x)
print(c.late(4))
bound = c.late
c2 = C()
C.late = lambda self: "replaced"
print(bound(1), c.late(), sorted([3, 1], key=(5).__rsub__), list(map([10, 20, 30].__getitem__, [2, 0])))
