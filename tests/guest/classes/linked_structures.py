# Linked list, stack, queue and binary search tree as students write them.
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self):
        self.head = None
        self.size = 0

    def append(self, value):
        node = Node(value)
        if self.head is None:
            self.head = node
        else:
            current = self.head
            while current.next is not None:
                current = current.next
            current.next = node
        self.size += 1

    def reverse(self):
        previous, current = None, self.head
        while current:
            current.next, previous, current = previous, current, current.next
        self.head = previous

    def to_list(self):
        values, current = [], self.head
        while current:
            values.append(current.value)
            current = current.next
        return values

    def __len__(self):
        return self.size


class Tree:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        if key < self.key:
            if self.left:
                self.left.insert(key)
            else:
                self.left = Tree(key)
        elif key > self.key:
            if self.right is None:
                self.right = Tree(key)
            else:
                self.right.insert(key)

    def in_order(self):
        left = self.left.in_order() if self.left else []
        right = self.right.in_order() if self.right else []
        return left + [self.key] + right

    def height(self):
        return 1 + max(self.left.height() if self.left else 0, self.right.height() if self.right else 0)


numbers = LinkedList()
for n in range(5):
    numbers.append(n * n)
print(numbers.to_list(), len(numbers))
numbers.reverse()
print(numbers.to_list(), numbers.head.value, numbers.head.next.next.value)
root = Tree(50)
for key in [30, 70, 20, 40, 60, 80, 30, 65]:
    root.insert(key)
print(root.in_order(), root.height(), root.left.right.key)
a = Node("a")
b = Node("b", a)
a.next = b
print(a.next.next.next.value, b.next is a)
try:
    Node(1).next.value
except AttributeError as error:
    print(error)
