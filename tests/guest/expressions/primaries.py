# Attribute references, subscriptions, slicings and calls chained in every way.
class Node:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __getitem__(self, i):
        return self.items[i]

    def __call__(self, *args):
        return (self.name,) + args


tree = Node(name="root", items=[Node(name="leaf", items=[1, 2, 3])])
print(tree[0].name, tree[0][1], tree[0].items[::-1], tree[0](5), tree(1)[1], tree.items[0].name[1:3].upper().lower()[0])
print("abc".upper()[::-1].lower().replace("c", "x").split("x"), (1).real, 1.5.real, [1, 2][0], {"a": [1]}["a"][0])
print([lambda x: x + 1][0](2), (lambda: [5])()[0], "%s"[0:1], "ab"[1], b"ab"[1], (1, 2)[-1], range(10)[2:8:2][1])
f = lambda: f
print(f()()() is f)
funcs = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(funcs["add"](1, 2), funcs["neg"](funcs["add"](3, 4)))
x = [[1, 2], [3, [4, 5]]]
print(x[1][1][0], x[-1][-1][-1])
x[1][1][0] = "changed"
x[0].append(x[0][0])
print(x)
d = {}
d["a"] = d
print(d["a"]["a"]["a"] is d, d)
d[1, 2] = "tuple key"
print(d[1, 2], d[(1, 2)])
for attempt in (lambda: tree.nothing, lambda: tree[5], lambda: 5 .real(), lambda: "a".b, lambda: [].append.x, lambda: None[1], lambda: (1)[0], lambda: len.__nothing__, lambda: tree[0](1)(2), lambda: "abc"["a"], lambda: [1]["0"], lambda: (1,)[1.0], lambda: {}["k"], lambda: {1: 2}[[]]):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
