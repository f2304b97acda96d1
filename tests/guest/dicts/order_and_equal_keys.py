# Insertion order, and keys that are equal but of different types.
d = {1: "int"}
d[True] = "bool"
d[1.0] = "float"
d["1"] = "str"
print(d, len(d), d[1], d[True], 1.0 in d)
d = {True: "yes", 1: "one", 0: "zero", False: "no"}
print(d)
d = {0.0: "a", -0.0: "b", 0: "c"}
print(d)
d = {}
for key in "banana":
    d[key] = d.get(key, 0) + 1
print(d, max(d, key=d.get), sorted(d.items(), key=lambda item: (-item[1], item[0])))
d["b"] += 10
del d["a"]
d["a"] = 0
print(d, list(d.items()))
nan = float("nan")
d = {nan: 1, float("nan"): 2}
print(len(d), d[nan], d.get(float("nan")))
d = {(): 0, (1,): 1, ((1,), 2): 2, None: 3, "": 4, b"": 5, frozenset([1]): 6, 2**70: 7, 1.5: 8, 1j: 9, int: 10, len: 11, ...: 12}
print(d[()], d[1,], d[(1,), 2], d[None], d[""], d[b""], d[frozenset({1})], d[2**70], d[3 / 2], d[1j], d[int], d[len], d[...])
print({i: i * i for i in range(5)}, {k: v for v, k in enumerate("abc")}, {**{"a": 1}, "a": 2})
