# __getitem__, __setitem__, __delitem__, __contains__, __iter__, __len__, __call__.
class Grid:
    def __init__(self, width, height):
        self.width, self.height = width, height
        self.cells = {}

    def __getitem__(self, key):
        print("get", key, end="; ")
        return self.cells.get(str(key), 0)

    def __setitem__(self, key, value):
        print("set", key, value, end="; ")
        self.cells[str(key)] = value

    def __delitem__(self, key):
        del self.cells[str(key)]

    def __contains__(self, value):
        return value in self.cells.values()

    def __len__(self):
        return self.width * self.height

    def __iter__(self):
        return iter(sorted(self.cells))

    def __call__(self, *args, **kwargs):
        return args, kwargs


g = Grid(2, 3)
g[0, 1] = 5
g[1, 1] += 2
g["a":"b"] = 7
print(g[0, 1], g[9], g[1:2], g[::2, ...], len(g), 5 in g, 6 in g, g(1, k=2), bool(g))
print(list(g), [k for k in g])
del g[1, 1]
try:
    del g[5]
except KeyError as error:
    print(repr(error))


class Sequence:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10


s = Sequence()
print(list(s), 20 in s, 99 in s, [x for x in s], max(s), *s)
a, b, c = s
print(a, b, c, list(zip(s, s)), list(enumerate(s)), sum(s), tuple(map(str, s)))


class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)
        return self

    def pop(self):
        if not self.items:
            raise IndexError("pop from empty stack")
        return self.items.pop()

    def __len__(self):
        return len(self.items)

    def __reversed__(self):
        return reversed(self.items)


st = Stack().push(1).push(2)
print(len(st), bool(st), list(reversed(st)), st.pop(), st.pop(), bool(st), not st)
try:
    st.pop()
except IndexError as error:
    print(error)
for action in (lambda: st[0], lambda: list(st), lambda: 1 in st, lambda: st()):
    try:
        action()
    except TypeError as error:
        print(error)
