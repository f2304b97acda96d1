# requires: 3.10
# Literal, capture, wildcard and value patterns, with numbers, text, singletons and dotted names.
import math


class Status:
    OK = 200
    MISSING = 404


def f(x):
    match x:
        case Status.OK:
            return "ok"
        case Status.MISSING | 410:
            return "gone"
        case math.pi:
            return "pi"
        case 0:
            return "zero"
        case -1 | -2.5 | -3j:
            return "negative"
        case 1 + 2j:
            return "complex"
        case "" | "empty":
            return "text"
        case True:
            return "true"
        case False:
            return "false"
        case None:
            return "none"
        case b"b":
            return "bytes"
        case y if y == "guard":
            return "guarded"
        case _:
            return "other"


for x in (200, 404, 410, math.pi, 0, 0.0, False, True, 1, -1, -2.5, -3j, 1 + 2j, "", "empty", None, b"b", "guard", [], 200.0):
    print(repr(x), f(x), end="; ")
print()
match 5:
    case x:
        pass
print(x)
match x, 6:
    case a, b:
        print(a, b)
match "text":
    case "other":
        print("no")
print("after")
