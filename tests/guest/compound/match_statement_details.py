# requires: 3.10
# match: every pattern kind, guards, binding even on failure, irrefutable cases, subjects evaluated once.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Color:
    RED = 1


def describe(v):
    match v:
        case 0 | 1:
            return "small"
        case -1:
            return "minus one"
        case 1.5 | -2.5:
            return "float"
        case 1 + 2j:
            return "complex"
        case "a" "b":
            return "joined text"
        case b"x":
            return "bytes"
        case None | True | False:
            return "singleton"
        case Color.RED:
            return "never: 1 came first"
        case [] | ():
            return "empty sequence"
        case [x]:
            return f"one {x}"
        case [x, y] if x == y:
            return f"pair of {x}"
        case (x, [y, *z]):
            return f"nested {x} {y} {z}"
        case [1, *_, 9]:
            return "1..9"
        case [first, *rest]:
            return f"first {first} rest {rest}"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": t, **rest}:
            return f"type {t} rest {rest}"
        case {}:
            return "mapping"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"y axis {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case int() | float() as n if n > 100:
            return f"big {n}"
        case str(s):
            return f"text {s}"
        case (int() as a) | (float() as a):
            return f"number {a}"
        case _:
            return "other"


for v in (0, 1, -1, 1.5, -2.5, 1 + 2j, "ab", b"x", None, True, [], (), [5], [2, 2], (1, [2, 3, 4]), [1, 5, 5, 9], [7, 8, 9, 1],
          {"type": "circle", "r": 2}, {"type": "square", "side": 3}, {"k": 1}, Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2),
          500, 101.5, "hello", 50, 2.25, {1, 2}, object, range(1), b"other"):
    print(describe(v))
match (n := 5):
    case int(k) if k > 10:
        print("no")
    case k:
        print("capture", k, n)
match [1, 2]:
    case [a, 3]:
        print("no")
    case [b, *_]:
        print(b)
match 1, 2, 3:
    case 1, *rest:
        print(rest)
match {"a": {"b": [10, {"c": 20}]}}:
    case {"a": {"b": [_, {"c": deep}]}}:
        print(deep)
match "command arg1 arg2".split():
    case ["command", *args]:
        print(args)
match 5:
    case 6:
        print("no match, nothing happens")
for bad in (1, 2, 3):
    try:
        match Point(1, 2):
            case Point(1, 2, 3) if bad == 1:
                pass
            case Point(x=1, zz=2):
                pass
            case Point(1, x=1):
                pass
    except TypeError as error:
        print(error)
