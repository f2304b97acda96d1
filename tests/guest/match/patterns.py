# requires: 3.10
# Every kind of pattern, and what they bind.
def kind(x):
    match x:
        case 0 | 1:
            return "small"
        case -1 | -2.5:
            return "negative"
        case True:
            return "never"
        case None:
            return "none"
        case "a" | "b" as letter:
            return "letter " + letter
        case int(n) if n > 100:
            return "big %d" % n
        case int() | float():
            return "number"
        case str():
            return "text"
        case []:
            return "empty"
        case [one]:
            return "one %r" % (one,)
        case [1, 2, *rest]:
            return "from 1, 2: %r" % (rest,)
        case [first, (second, third), *_]:
            return "nested %r %r %r" % (first, second, third)
        case [*start, "end"]:
            return "till end %r" % (start,)
        case (a, b, c):
            return "three %r" % ((a, b, c),)
        case {"type": "circle", "r": r}:
            return "circle %r" % r
        case {"type": t, **others}:
            return "shape %r %r" % (t, others)
        case {}:
            return "mapping"
        case _:
            return "other"


for value in (
    0, 1, True, False, -1, -2.5, None, "a", "b", "abc", 5, 101, 2.5, [], [7], [1, 2], (1, 2, 3, 4),
    [0, (1, 2)], [0, [1, 2], 3], ["x", "y", "end"], (5, 6, 7), {"type": "circle", "r": 3},
    {"type": "box", "w": 1, "h": 2}, {"a": 1}, {}, set(), object, range(1), range(3), b"ab", 10**30,
):
    print(repr(value), kind(value))
