# requires: 3.10
# Mapping patterns: keys, rest, nesting, missing keys, other mappings.
from collections import Counter, OrderedDict, defaultdict


def f(v):
    match v:
        case {"type": "point", "x": x, "y": y, **rest} if not rest:
            return f"point {x} {y}"
        case {"type": "point", **rest}:
            return f"odd point {rest}"
        case {"user": {"name": str(name), "age": int(age)}}:
            return f"user {name} {age}"
        case {1: _, 2: two}:
            return f"numbers {two}"
        case {None: n, True: t}:
            return f"singletons {n} {t}"
        case {"list": [first, *_]}:
            return f"first {first}"
        case {}:
            return f"mapping of {len(v)}"
        case _:
            return "no mapping"


for v in ({"type": "point", "x": 1, "y": 2}, {"type": "point", "z": 3}, {"user": {"name": "ann", "age": 3, "more": 1}}, {"user": {"name": "ann", "age": "x"}}, {1: "a", 2: "b", 3: "c"}, {None: 1, True: 2}, {"list": [7, 8]}, {"list": []}, {}, [], OrderedDict(a=1), Counter("aab"), defaultdict(int), "text"):
    print(f(v))
d = defaultdict(list)
match d:
    case {"missing": x}:
        print("never", x)
    case _:
        print("a missing key does not match", dict(d))
match {"a": 1, "b": 2}:
    case {"a": a, **others}:
        print(a, others)
key = "b"
match {"a": 1}:
    case {"a": 1 | 2 as one}:
        print(one)
