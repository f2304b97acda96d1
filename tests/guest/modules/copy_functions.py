# copy.copy and copy.deepcopy.
import copy

a = [1, [2, 3], {"k": [4]}]
shallow, deep = copy.copy(a), copy.deepcopy(a)
a[1].append("changed")
a[2]["k"].append("changed")
a.append("new")
print(a, shallow, deep, shallow[1] is a[1], deep[1] is a[1])


class Node:
    def __init__(self, v, children=()):
        self.v = v
        self.children = list(children)


n = Node(1, [Node(2)])
s, d = copy.copy(n), copy.deepcopy(n)
n.children[0].v = 99
n.v = 5
print(s.v, s.children[0].v, d.v, d.children[0].v, type(d).__name__, s.children is n.children, d.children is n.children)
loop = [1]
loop.append(loop)
c = copy.deepcopy(loop)
print(c, c[1] is c, c is not loop)
shared = []
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared, copy.copy((1, 2)), copy.deepcopy((1, [2])), copy.copy({1, 2}) == {1, 2}, copy.copy("s"), copy.deepcopy(None), copy.deepcopy({(1,): [2]}), copy.copy(5))
