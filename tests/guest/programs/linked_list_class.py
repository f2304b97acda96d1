# A singly linked list with the container protocol.
class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self._size = 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = Node(value, self.head)
        self._size += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from an empty list")
        node, self.head = self.head, self.head.next
        self._size -= 1
        return node.value

    def append(self, value):
        if self.head is None:
            return self.push(value)
        node = self.head
        while node.next:
            node = node.next
        node.next = Node(value)
        self._size += 1

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self._size

    def __getitem__(self, index):
        if index < 0:
            index += len(self)
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError("linked list index out of range")

    def __repr__(self):
        return "LinkedList([" + ", ".join(map(repr, self)) + "])"

    def __eq__(self, other):
        return list(self) == list(other)


l = LinkedList("abc")
l.append("d")
l.push("z")
print(l, len(l), l[0], l[-1], "c" in l, "q" in l)
l.reverse()
print(l, l.pop(), l == ["c", "b", "a", "z"], sorted(l))
try:
    l[10]
except IndexError as error:
    print(error)
empty = LinkedList()
print(empty, bool(empty), list(empty))
empty.pop()
