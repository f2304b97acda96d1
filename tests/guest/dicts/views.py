# Views of a dict follow it and behave as sets.
d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
d["d"] = 4
print(keys, values, items, len(keys), "d" in keys, 4 in values, ("d", 4) in items, ("d", 5) in items)
print(sorted(keys & {"a", "x"}), sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "q"}), keys == {"a", "b", "c", "d"}, keys <= {"a"})
print(sorted(items & {("a", 1), ("b", 9)}), keys.isdisjoint({"q"}), list(reversed(keys)), list(reversed(items))[0])
for key in list(d):
    if d[key] % 2:
        del d[key]
print(d, keys, list(values), [k + str(v) for k, v in items], type(keys), type(values), type(items))
for i, (k, v) in enumerate(d.items()):
    print(i, k, v)
inverse = {v: k for k, v in d.items()}
print(inverse, sum(d.values()), max(d.values()), dict(items) == d, dict(items) is d)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: keys[0])
attempt(lambda: values[0])
attempt(lambda: items[0])
attempt(lambda: keys.append(1))
attempt(lambda: d.items().sort())
attempt(lambda: values | values)
