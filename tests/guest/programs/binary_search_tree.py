# A binary search tree: insertion, traversal, deletion, height.
class Tree:
    class Node:
        def __init__(self, key):
            self.key = key
            self.left = self.right = None

    def __init__(self, keys=()):
        self.root = None
        for key in keys:
            self.insert(key)

    def insert(self, key):
        def go(node):
            if node is None:
                return Tree.Node(key)
            if key < node.key:
                node.left = go(node.left)
            elif key > node.key:
                node.right = go(node.right)
            return node

        self.root = go(self.root)

    def delete(self, key):
        def smallest(node):
            return smallest(node.left) if node.left else node

        def go(node, key):
            if node is None:
                raise KeyError(key)
            if key < node.key:
                node.left = go(node.left, key)
            elif key > node.key:
                node.right = go(node.right, key)
            else:
                if node.left is None:
                    return node.right
                if node.right is None:
                    return node.left
                node.key = smallest(node.right).key
                node.right = go(node.right, node.key)
            return node

        self.root = go(self.root, key)

    def inorder(self, node="root"):
        node = self.root if node == "root" else node
        if node:
            yield from self.inorder(node.left)
            yield node.key
            yield from self.inorder(node.right)

    def levels(self):
        level = [self.root] if self.root else []
        while level:
            yield [n.key for n in level]
            level = [c for n in level for c in (n.left, n.right) if c]

    def height(self):
        def go(node):
            return 0 if node is None else 1 + max(go(node.left), go(node.right))

        return go(self.root)

    def __contains__(self, key):
        node = self.root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None


t = Tree([50, 30, 70, 20, 40, 60, 80, 30])
print(list(t.inorder()), t.height(), 60 in t, 65 in t)
for level in t.levels():
    print(level)
for key in (20, 30, 50):
    t.delete(key)
    print(key, list(t.levels()))
try:
    t.delete(999)
except KeyError as error:
    print("no key", error)
