# requires: 3.10
# Where names are bound, values by dotted names, guards, loops, and what falls through.
class Colour:
    RED = 0
    BLUE = 1


def name(c):
    match c:
        case Colour.RED:
            return "red"
        case Colour.BLUE:
            return "blue"


print(name(0), name(1), name(2))

for item in [1, [2, 3], "x", {"k": (4, 5)}]:
    match item:
        case int(n):
            print("int", n)
            continue
        case [a, b]:
            print("pair", a, b)
        case {"k": (a, b) as both}:
            print("k", a, b, both)
            break
        case other:
            print("other", other)
else:
    print("not printed")
print(n, a, b, other)

match 3:
    case x if x > 5:
        print("big")
    case y:
        print("small", x, y)

match [1, 2]:
    case [p, 3]:
        print("no")
    case [p, q]:
        print(p, q)


def unbound(value):
    match value:
        case [z, 1]:
            pass
    return z


print(unbound([5, 1]))
try:
    unbound([5, 2])
except UnboundLocalError as error:
    print("unbound")


def closure(value):
    match value:
        case {"f": f, **rest}:
            return lambda: (f, rest)


print(closure({"f": 1, "g": 2})())


def run(command):
    match command.split():
        case ["go", ("north" | "south") as direction]:
            return direction
        case ["get", *things]:
            return things
        case ["quit" | "exit"]:
            return None
        case []:
            return "empty"
        case [verb, *_]:
            return "unknown " + verb


for c in ("go north", "go up", "get a b", "quit", "", "dance now"):
    print(run(c))

match 1, 2:
    case 1, x:
        print("tuple", x)
match (d := {"a": 1}):
    case {"a": 1 | 2 as v, **kw}:
        print(v, kw, d)
match {1: 2, True: 3, None: 4, "s": 5}:
    case {None: n, "s": s}:
        print(n, s)
