# Dictionaries as counters, indexes, inverses, sparse matrices, memo tables and switch statements.
words = "apple bob apple cat bob apple".split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
index = {}
for i, w in enumerate(words):
    index.setdefault(w, []).append(i)
by_length = {}
for w in sorted(set(words)):
    by_length.setdefault(len(w), set()).add(w)
print(counts, index, {k: sorted(v) for k, v in by_length.items()}, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
inverse = {}
for k, v in counts.items():
    inverse.setdefault(v, []).append(k)
print(inverse, {v: k for k, v in counts.items()}, max(counts, key=counts.get), sum(counts.values()))
sparse = {(0, 5): 1, (2, 2): 3}
print([sparse.get((r, 2), 0) for r in range(3)], (2, 2) in sparse, sorted(sparse))
switch = {"add": lambda a, b: a + b, "neg": lambda a, b=None: -a}
print(switch["add"](1, 2), switch.get("nope", lambda *a: "default")(1))
nested = {}
for path in ("a/b", "a/c", "d"):
    node = nested
    for part in path.split("/"):
        node = node.setdefault(part, {})
print(nested)


def deep_merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = deep_merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out


print(deep_merge({"x": {"y": 1, "z": 2}, "k": 0}, {"x": {"y": 9}, "n": 1}))


def walk(d, prefix=""):
    for k, v in d.items():
        if isinstance(v, dict) and v:
            yield from walk(v, prefix + k + ".")
        else:
            yield prefix + k, v


print(dict(walk({"a": {"b": 1, "c": {"d": 2}}, "e": {}})))
ordered = dict(sorted({"b": 1, "a": 2}.items()))
first = next(iter(ordered))
last = list(ordered)[-1]
print(first, last, ordered.popitem(), len(ordered), dict(zip(range(3), "abc")), {**{"a": 1}, **{"b": 2}})
