# __delattr__, __delitem__, property deleters, del through descriptors.
class Guarded:
    def __init__(self):
        self.a = self.b = 1

    def __delattr__(self, name):
        if name == "a":
            raise AttributeError("a is protected")
        super().__delattr__(name)
        print("deleted", name)


g = Guarded()
del g.b
for name in ("a", "b", "c"):
    try:
        delattr(g, name)
    except AttributeError as error:
        print(type(error).__name__, name)
print(vars(g))


class Managed:
    def __get__(self, obj, cls):
        return obj.__dict__.get("_m", "nothing")

    def __set__(self, obj, value):
        obj.__dict__["_m"] = value

    def __delete__(self, obj):
        print("descriptor delete")
        obj.__dict__.pop("_m", None)


class H:
    m = Managed()

    @property
    def p(self):
        return 1

    @p.deleter
    def p(self):
        print("property delete")


h = H()
h.m = 5
print(h.m)
del h.m, h.p
print(h.m, h.p)


class Store:
    def __init__(self):
        self.d = {}

    def __setitem__(self, k, v):
        self.d[k] = v

    def __getitem__(self, k):
        return self.d[k]

    def __delitem__(self, k):
        if isinstance(k, slice):
            self.d.clear()
        else:
            del self.d[k]


s = Store()
s[1], s["a", 2] = "x", "y"
del s[1]
print(s.d)
s[5] = 1
del s[:]
print(s.d)
try:
    del s["none"]
except KeyError as error:
    print("KeyError", error)
