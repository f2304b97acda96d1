# del of names, attributes, items, slices, nested targets; its errors.
class O:
    def __init__(self):
        self.a = self.b = 1


x, y, z = 1, 2, 3
del x, y
for name in ("x", "y", "z"):
    print(name, name in globals())
del (z)
o = O()
del o.a
print(vars(o))
l = list(range(10))
del l[0], l[-1], l[2:4], l[::3]
print(l)
d = {"a": 1, "b": {"c": 2}}
del d["b"]["c"], d["a"]
print(d)
a, b, c = 1, 2, [1, 2]
del (a, [b, c[0]])
print(c)


def f(p):
    del p
    try:
        return p
    except UnboundLocalError as error:
        return type(error).__name__


def g():
    v = 1

    def inner():
        return v

    del v
    try:
        return inner()
    except NameError as error:
        return type(error).__name__


print(f(1), g())
for attempt in ("undefined", "attr", "key", "index", "tuple", "str", "num"):
    try:
        if attempt == "undefined":
            del nothing
        elif attempt == "attr":
            del o.zzz
        elif attempt == "key":
            del d["zzz"]
        elif attempt == "index":
            del l[100]
        elif attempt == "tuple":
            del (1, 2)[0]
        elif attempt == "str":
            del "abc"[0]
        else:
            del (5)[0]
    except Exception as error:
        print(type(error).__name__, error)


class D:
    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)


v = D()
del v[1:2], v[1, 2], v.x
del v
try:
    v
except NameError as error:
    print(error)
