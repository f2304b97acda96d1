# collections.defaultdict and OrderedDict.
from collections import OrderedDict, defaultdict

d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
d["b"]
print(d, dict(d), d["a"], "c" in d, d.get("c"), len(d))
counts = defaultdict(int)
for c in "banana":
    counts[c] += 1
print(counts, sorted(counts.items()), counts["zz"], list(counts), counts.default_factory)
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 5
print(nested["x"]["y"], {k: dict(v) for k, v in nested.items()}, isinstance(d, dict), d == {"a": [1, 2], "b": []})
graph = defaultdict(set)
for a, b in [(1, 2), (1, 3), (2, 3)]:
    graph[a].add(b)
    graph[b].add(a)
print(sorted(graph), [sorted(graph[n]) for n in sorted(graph)])
plain = defaultdict(None, {"k": 1})
try:
    plain["missing"]
except KeyError as error:
    print(repr(error))
try:
    defaultdict(5)
except TypeError as error:
    print(error)
o = OrderedDict([("one", 1), ("two", 2), ("three", 3)])
o.move_to_end("one")
print(list(o), o.popitem(last=False), list(o.items()), o == {"three": 3, "one": 1}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), o["one"])
