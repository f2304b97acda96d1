# requires: 3.9
# Views of keys and items work with any iterable, dicts included, on both sides.
d = {"a": 1}
e = {"b": 2}
print(sorted(d | e.keys()), sorted(e.keys() | d), sorted(d | e.keys() | {"c"}), d & d.keys(), d - d.keys())
print(sorted(d ^ e.keys()), sorted([1] | {1: 2}.items(), key=str), ("a",) & d.keys(), type(d | e.keys()).__name__)
for action in (lambda: d | e.values(), lambda: d | [1]):
    try:
        print(action())
    except TypeError as error:
        print(error)
