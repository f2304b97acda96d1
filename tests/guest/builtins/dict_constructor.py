# dict(): mapping, pairs, keywords, objects with keys(), errors.
print(dict(), dict(a=1), dict([("a", 1), ("b", 2)]), dict({"a": 1}, b=2), dict(zip("ab", [1, 2])), dict([["x", "y"], "pq"]), dict({"a": 1}, a=2), dict(**{"a": 1}), dict([(1, 2)], a=3), dict({1: 2}.items()))


class Keys:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, k):
        return k * 2


print(dict(Keys()), {**Keys()}, (lambda **k: k)(**Keys()), dict(Keys(), z=1))
for attempt in (lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([(1, 2, 3)]), lambda: dict([(1,)]), lambda: dict("ab"), lambda: dict([([], 1)]), lambda: dict({}, {}), lambda: dict(None), lambda: dict([None])):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
d = dict.fromkeys("abc")
print(d, dict.fromkeys([1, 2], "v"), dict.fromkeys(range(2), []), dict.fromkeys(()))
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
original = {"k": [1]}
copy = dict(original)
copy["k"].append(2)
copy["n"] = 1
print(original, copy)
