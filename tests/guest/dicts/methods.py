# Methods of dict.
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("x"), d.get("x", 0), d.setdefault("c", 3), d.setdefault("a", 9), d)
print(d.pop("c"), d.pop("zz", "default"), d.keys(), d.values(), d.items(), len(d), "a" in d, 1 in d)
d.update({"e": 5}, f=6)
d.update([("g", 7), ["h", 8]])
d.update(("ij", "kl"))
print(d, d.popitem(), d.copy() == d, list(d), sorted(d.values(), key=str))
print(dict(), dict(a=1), dict([("x", 1)]), dict({"y": 2}, z=3), dict(zip("ab", [1, 2])), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0))
print({1: "a"} == {1.0: "a"}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} == [], {"a": 1} != {"a": 2})
del d["a"]
d["a"] = "moved to the end"
print(list(d), list(reversed(list(d)))[:2], d.clear(), d)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: {}["missing"])
attempt(lambda: {1: 2}[3])
attempt(lambda: {}[(1, 2)])
attempt(lambda: {}.pop("x"))
attempt(lambda: {}.popitem())
attempt(lambda: {[]: 1})
attempt(lambda: {{}: 1})
attempt(lambda: {1: 2}[[]])
attempt(lambda: {}.get([]))
attempt(lambda: {}.get())
attempt(lambda: dict([1]))
attempt(lambda: dict(["abc"]))
attempt(lambda: dict(5))
attempt(lambda: {}.update(5))
attempt(lambda: {}.update([(1, 2, 3)]))
attempt(lambda: {}.has_key(1))
attempt(lambda: {}.a)
attempt(lambda: hash({}))
attempt(lambda: {}())
attempt(lambda: {1, {}})
