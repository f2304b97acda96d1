# requires: 3.10
# Sequence patterns: lengths, stars, nesting, and what is no sequence.
from collections import deque, namedtuple

P = namedtuple("P", "x y")


def f(v):
    match v:
        case []:
            return "empty"
        case [1]:
            return "one"
        case [a]:
            return f"single {a}"
        case [a, b] if a == b:
            return f"equal {a}"
        case ["add", x, y]:
            return f"add {x} {y}"
        case [[a, *inner], *outer]:
            return f"nested {a} {inner} {outer}"
        case [first, *middle, last] if len(middle) > 2:
            return f"long {first} {middle} {last}"
        case [a, _, c]:
            return f"three {a} {c}"
        case (a, b):
            return f"pair {a} {b}"
        case _:
            return "no match"


for v in ([], (), [1], ["x"], (2, 2), ["add", 1, 2], [[1, 2], 3], [[], 3], [1, 2, 3, 4, 5], [1, 2, 3], (1, 2), "ab", b"ab", {1, 2}, {1: 2}, range(2), deque([1, 2]), P(3, 4), iter([1]), bytearray(b"a"), None, [1, 2, 3, 4]):
    print(type(v).__name__, f(v))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a, b, c, d)
match range(10):
    case [0, *rest, 9]:
        print(rest)
match ([1, 2], {"k": (3, 4)}):
    case [[_, x], {"k": (y, _)}]:
        print(x, y)
