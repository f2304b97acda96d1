# requires: 3.10
# The match statement: literals, sequences, mappings, classes, guards; an evaluator and a tokenizer.
class Number:
    __match_args__ = ("value",)

    def __init__(self, value):
        self.value = value


class Binary:
    __match_args__ = ("operator", "left", "right")

    def __init__(self, operator, left, right):
        self.operator = operator
        self.left = left
        self.right = right


def evaluate(node):
    match node:
        case Number(value):
            return value
        case Binary("+", left, right):
            return evaluate(left) + evaluate(right)
        case Binary("*", left, right):
            return evaluate(left) * evaluate(right) % 1000003
        case Binary("-", left, right):
            return evaluate(left) - evaluate(right)
    raise TypeError("no node")


def build(depth, seed):
    if depth == 0:
        return Number(seed % 17)
    operator = "+*-"[(seed + depth) % 3]
    return Binary(operator, build(depth - 1, seed * 3 + 1), build(depth - 1, seed * 5 + 2))


def move(position, command):
    x, y = position
    match command:
        case ["go", "north" | "up", n]:
            return x, y + n
        case ["go", "south" | "down", n]:
            return x, y - n
        case ["go", direction, n] if direction in ("east", "right"):
            return x + n, y
        case ["go", _, n]:
            return x - n, y
        case ["jump", *places]:
            return x + sum(places), y
        case {"kind": "reset", "to": (a, b)}:
            return a, b
        case {"kind": kind, **rest} if rest:
            return x + len(kind), y + len(rest)
        case None | []:
            return position
        case int(n):
            return x + n, y - n
        case _:
            return 0, 0


def classify(n):
    match n % 7:
        case 0:
            return "zero"
        case 1 | 2:
            return "small"
        case 3:
            return "three"
        case k if k > 5:
            return "large"
        case _:
            return "other"


commands = [
    ["go", "north", 3],
    ["go", "down", 1],
    ["go", "right", 2],
    ["go", "west", 5],
    ["jump", 1, 2, 3],
    {"kind": "reset", "to": (4, 5)},
    {"kind": "drift", "speed": 3},
    [],
    7,
    "unknown",
    None,
]
position = (0, 0)
for i in range(45000):
    position = move(position, commands[i % len(commands)])
counts = {}
for i in range(80000):
    kind = classify(i)
    counts[kind] = counts.get(kind, 0) + 1
tree = build(11, 1)
print(position, counts, [evaluate(tree) for _ in range(3)])
