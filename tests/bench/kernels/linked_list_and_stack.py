# Simple classes: linked list, stack, queue.
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop()

    def is_empty(self):
        return len(self.items) == 0


def balanced(text):
    stack = Stack()
    pairs = {")": "(", "]": "[", "}": "{"}
    for ch in text:
        if ch in "([{":
            stack.push(ch)
        elif ch in pairs:
            if stack.is_empty() or stack.pop() != pairs[ch]:
                return False
    return stack.is_empty()


def reverse(head):
    previous = None
    while head is not None:
        head.next, previous, head = previous, head, head.next
    return previous


total = 0
for size in range(1, 420):
    head = None
    for i in range(size):
        head = Node(i * size % 101, head)
    head = reverse(head)
    position = 1
    node = head
    while node is not None:
        total += node.value * position
        position += 1
        node = node.next
text = "([{}])" * 150 + "(" * 50 + ")" * 50
good = sum(1 for i in range(400) if balanced(text[: len(text) - i]))
print(total, good)
