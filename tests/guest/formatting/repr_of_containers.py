# repr of containers: cycles, guest objects inside, containers that change while they are shown.
a = [1]
a.append(a)
print(a, [a], {1: a}, (a,))
d = {}
d["d"] = d
d[1] = [d, a]
print(d)
t = ([],)
t[0].append(t)
print(t)
v = {}
v["k"] = v
print(v.values(), v.items(), v.keys())


class Tree:
    def __init__(self, *kids):
        self.kids = list(kids)

    def __repr__(self):
        return "Tree(%r)" % (self.kids,)


root = Tree(Tree(), Tree(Tree()))
print(root, [root], {"r": (root,)})
shared = [1, 2]
print([shared, shared], {"a": shared, "b": [shared]})
x = []
for i in range(300):
    x = [x]
print(len(repr(x)))


class Stack(list):
    pass


class Named(list):
    def __repr__(self):
        return "Named" + super().__repr__()


class Record(dict):
    pass


class Tags(set):
    pass


s = Stack([1])
s.append(s)
n = Named([1])
n.append(2)
r = Record(x=1)
r["self"] = r
print(s, n, [n], r, Tags(), Tags([3]), frozenset([1]), set(), frozenset(), [set(), {1}])
items = [1, 2, 3]


class Clears:
    def __repr__(self):
        items.clear()
        return "cleared"


items.append(Clears())
items.append(4)
print(items)
print([(), (1,), (1, 2), [], {}, ((),)], {(): []}, [[[]]], {1: {2: {3: ()}}})
print([None, True, ..., NotImplemented, 1.0, -0.0, 1e300, 2j, b"x", "y", range(3), slice(1, None)])
