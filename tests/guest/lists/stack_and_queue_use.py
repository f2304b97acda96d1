# Lists as stacks and queues: brackets, postfix, undo, josephus.
from collections import deque


def balanced(text):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for ch in text:
        if ch in pairs.values():
            stack.append(ch)
        elif ch in pairs:
            if not stack or stack.pop() != pairs[ch]:
                return False
    return not stack


print([balanced(t) for t in ("([]{})", "(]", "((", "", "a(b)c]")])


def postfix(text):
    stack = []
    for token in text.split():
        if token in "+-*/":
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else None}[token])
        else:
            stack.append(float(token))
    (result,) = stack
    return result


print(postfix("3 4 + 2 *"), postfix("5 1 2 + 4 * + 3 -"))
for bad in ("1 +", "1 2", "x"):
    try:
        postfix(bad)
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)


def josephus(n, k):
    people, out = deque(range(1, n + 1)), []
    while people:
        people.rotate(1 - k)
        out.append(people.popleft())
    return out


print(josephus(7, 3))
undo, text = [], ""
for command in ("type a", "type b", "undo", "type c", "undo", "undo", "undo"):
    if command == "undo":
        text = undo.pop() if undo else text
    else:
        undo.append(text)
        text += command.split()[1]
    print(repr(text), end=" ")
print()
queue = [1, 2, 3]
while queue:
    item = queue.pop(0)
    if item < 10:
        queue.append(item * 4)
    print(item, end=" ")
print()


def to_postfix(text):
    precedence, out, stack = {"+": 1, "-": 1, "*": 2, "/": 2}, [], []
    for token in text.split():
        if token == "(":
            stack.append(token)
        elif token == ")":
            while stack[-1] != "(":
                out.append(stack.pop())
            stack.pop()
        elif token in precedence:
            while stack and stack[-1] != "(" and precedence[stack[-1]] >= precedence[token]:
                out.append(stack.pop())
            stack.append(token)
        else:
            out.append(token)
    return " ".join(out + stack[::-1])


print(to_postfix("1 + 2 * ( 3 - 4 ) / 5"), postfix(to_postfix("1 + 2 * ( 3 - 4 ) / 5")))
