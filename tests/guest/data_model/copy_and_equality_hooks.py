# __copy__, __deepcopy__, __eq__ and identity in containers.
import copy


class Node:
    def __init__(self, value, children=()):
        self.value, self.children = value, list(children)

    def __repr__(self):
        return "Node(%r, %r)" % (self.value, self.children)


class Custom:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Custom("shallow of %s" % self.v)

    def __deepcopy__(self, memo):
        return Custom("deep of %s" % self.v)


tree = Node(1, [Node(2), Node(3, [Node(4)])])
shallow, deep = copy.copy(tree), copy.deepcopy(tree)
tree.children[0].value = "changed"
tree.children.append(Node(5))
print(tree, shallow, deep, sep="\n")
print(copy.copy(Custom("a")).v, copy.deepcopy([Custom("b")])[0].v)
a = [1]
a.append(a)
b = copy.deepcopy(a)
print(b[1] is b, b is not a, copy.copy(a)[1] is a)
shared = [[0]] * 2
c = copy.deepcopy(shared)
c[0].append(1)
print(c, shared, copy.copy((1, 2)), copy.deepcopy({"k": {1, 2}}), copy.copy("s") == "s", copy.deepcopy(len) is len, copy.deepcopy(Node) is Node)


class Slotted:
    __slots__ = "x", "y"


s = Slotted()
s.x = [1]
d = copy.deepcopy(s)
d.x.append(2)
print(s.x, d.x, hasattr(d, "y"))
