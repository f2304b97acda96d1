# References that do not keep their object, callbacks, finalizers, weak containers.
import weakref


class A:
    def __init__(self, n):
        self.n = n

    def get(self):
        return self.n


a = A(1)
r = weakref.ref(a, lambda dead: print("gone", dead() is None, dead is r))
print(r() is a, r == weakref.ref(a), weakref.ref(a) is weakref.ref(a), weakref.getweakrefcount(a))
del a
print(r())

values = weakref.WeakValueDictionary()
b = A(2)
values["b"] = b
values["kept"] = keeper = A(3)
print(sorted(values), values["b"].n, len(values), "b" in values)
del b
print(sorted(values), values.get("b"), [v.n for v in values.values()])

keys = weakref.WeakKeyDictionary()
c = A(4)
keys[c] = "four"
keys[keeper] = "three"
print(len(keys), keys[c])
c = None
print([(k.n, v) for k, v in keys.items()])

items = weakref.WeakSet([keeper])
d = A(5)
items.add(d)
print(len(items), d in items)
del d
print(len(items))

e = A(6)
f = weakref.finalize(e, print, "finalized", 6)
print(f.alive)
del e
print(f.alive, f())

p = weakref.proxy(keeper)
print(p.n, p.get())
p.n = 33
print(keeper.n)
g = A(7)
p = weakref.proxy(g)
del g
try:
    p.n
except ReferenceError as error:
    print(error)

h = A(8)
m = weakref.WeakMethod(h.get)
print(m()(), m == weakref.WeakMethod(h.get))
del h
print(m())
bound = weakref.ref(keeper.get)
print(bound())


def function():
    pass


r = weakref.ref(function)
print(r() is function)
del function
print(r())

for thing in (1, "text", (1,), [], {}, None, object(), ValueError()):
    try:
        weakref.ref(thing)
        print("referred to", type(thing).__name__)
    except TypeError as error:
        print(error)


class Slotted:
    __slots__ = ("x",)


class Referable:
    __slots__ = ("x", "__weakref__")


try:
    weakref.ref(Slotted())
except TypeError as error:
    print(error)
print(weakref.ref(Referable())())


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        self._parent = weakref.ref(parent) if parent is not None else None
        if parent is not None:
            parent.children.append(self)

    @property
    def parent(self):
        return self._parent() if self._parent is not None else None


root = Node("root")
child = Node("child", root)
print(child.parent.name)
del root
print(child.parent)


class Ref(weakref.ref):
    def __init__(self, ob, callback=None, **annotations):
        super().__init__(ob, callback)
        self.annotations = annotations


x = A(9)
r = Ref(x, lambda one: print(type(one).__name__, one.annotations), tag="nine")
del x
print(r())
