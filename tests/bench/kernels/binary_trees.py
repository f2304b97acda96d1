# Simple classes: a binary search tree, and full trees.
class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def insert(root, key):
    if root is None:
        return Node(key)
    current = root
    while True:
        if key < current.key:
            if current.left is None:
                current.left = Node(key)
                return root
            current = current.left
        elif key > current.key:
            if current.right is None:
                current.right = Node(key)
                return root
            current = current.right
        else:
            return root


def height(node):
    if node is None:
        return 0
    return 1 + max(height(node.left), height(node.right))


def in_order(node, out):
    if node is not None:
        in_order(node.left, out)
        out.append(node.key)
        in_order(node.right, out)


def build(depth):
    node = Node(depth)
    if depth > 0:
        node.left = build(depth - 1)
        node.right = build(depth - 1)
    return node


def count(node):
    return 1 if node.left is None else 1 + count(node.left) + count(node.right)


root = None
for i in range(18000):
    root = insert(root, (i * 7919) % 100003)
keys = []
in_order(root, keys)
print(len(keys), keys[:3], height(root), keys == sorted(keys), count(build(15)))
