# requires: 3.10
# An expression tree simplified and evaluated with match, and a command parser.
from dataclasses import dataclass


@dataclass
class Num:
    value: float


@dataclass
class Var:
    name: str


@dataclass
class Bin:
    op: str
    left: object
    right: object


def simplify(e):
    match e:
        case Bin("+", Num(0), x) | Bin("+", x, Num(0)):
            return simplify(x)
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)):
            return Num(0)
        case Bin("*", Num(1), x) | Bin("*", x, Num(1)):
            return simplify(x)
        case Bin(op, Num(a), Num(b)):
            return Num({"+": a + b, "*": a * b, "-": a - b}[op])
        case Bin(op, left, right):
            l, r = simplify(left), simplify(right)
            return simplify(Bin(op, l, r)) if (l, r) != (left, right) else Bin(op, l, r)
        case _:
            return e


def evaluate(e, env):
    match e:
        case Num(v):
            return v
        case Var(name) if name in env:
            return env[name]
        case Var(name):
            raise NameError(name)
        case Bin("+", l, r):
            return evaluate(l, env) + evaluate(r, env)
        case Bin("*", l, r):
            return evaluate(l, env) * evaluate(r, env)
        case Bin(op=op):
            raise ValueError(f"operator {op}")


e = Bin("+", Bin("*", Num(1), Var("x")), Bin("*", Num(0), Var("y")))
print(simplify(e), evaluate(e, {"x": 3, "y": 4}), simplify(Bin("*", Bin("+", Num(1), Num(2)), Num(4))))
for bad in (Var("q"), Bin("/", Num(1), Num(2))):
    try:
        evaluate(bad, {})
    except (NameError, ValueError) as error:
        print(type(error).__name__, error)


def command(text):
    match text.split():
        case ["quit" | "exit"]:
            return "bye"
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["go", other]:
            return f"can't go {other}"
        case ["drop", *things] if things:
            return f"dropping {', '.join(things)}"
        case [verb, *_]:
            return f"unknown {verb}"
        case []:
            return "say something"


for text in ("quit", "go north", "go up", "drop a b", "drop", "dance now", ""):
    print(repr(text), command(text))
