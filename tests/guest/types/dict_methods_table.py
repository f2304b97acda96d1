# Every dict method with its normal use and its errors.
d = {"a": 1, "b": 2}
for call in (
    lambda: d.get("a"), lambda: d.get("z"), lambda: d.get("z", 0), lambda: d.setdefault("c", 3), lambda: d.setdefault("a", 9), lambda: d.setdefault("n"), lambda: d.pop("c"), lambda: d.pop("zz", "default"),
    lambda: d.update(x=1), lambda: d.update([("y", 2)], z=3), lambda: d.update({"a": 10}), lambda: d.update(), lambda: list(d.keys()), lambda: list(d.values()), lambda: list(d.items()), lambda: d.popitem(), lambda: d.copy(),
    lambda: d["missing"], lambda: d.pop("missing"), lambda: d.get(), lambda: d.get([]), lambda: d.update(5), lambda: d.update([1]), lambda: d.fromkeys("ab", 0), lambda: d.setdefault([]), lambda: d.nothing, lambda: d.pop(), lambda: d.clear(), lambda: d.popitem(),
):
    try:
        print(call(), d)
    except Exception as error:
        print(type(error).__name__, error, d)
e = {1: "one", "1": "text", 1.5: "float", (1, 2): "tuple", None: "none", True: "true"}
print(e, e[1], e[True], e[None], len(e), 1.0 in e, {} == dict(), e == dict(reversed(list(e.items()))), list(reversed(e)), e.keys() & {1, 2}, max(len(str(k)) for k in e))
f = {}
for word in "the cat the dog the end".split():
    f[word] = f.get(word, 0) + 1
print(f, sorted(f, key=f.get, reverse=True), sorted(f.items(), key=lambda kv: (-kv[1], kv[0])), {v: k for k, v in f.items()}, dict(sorted(f.items())), min(f, key=f.get))
g = {"k": {"inner": [1, 2]}}
h = g.copy()
h["k"]["inner"].append(3)
print(g, g["k"]["inner"][-1], {**g, "k": 0}, "inner" in g["k"], [*g], (*g,), list(g.items())[0][1])
for k in list(f):
    if f[k] == 1:
        del f[k]
print(f, bool(f), bool({}), f.__contains__("the"), f.__len__(), f.__getitem__("the"))
keys = f.keys()
f["later"] = 5
print(keys, list(keys), "later" in keys, f.items() >= {("later", 5)}, f.values(), 5 in f.values())
