# keys, values and items are live, have set operations, and complain when the dict changes in a loop.
d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
d["d"] = 4
print(keys, values, items, len(keys), "d" in keys, 4 in values, ("d", 4) in items, ("d", 5) in items)
print(sorted(keys & {"a", "z"}), sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "z"}), keys == {"a", "b", "c", "d"}, keys <= set("abcdef"), keys.isdisjoint(["q"]), sorted(items & {("a", 1)}), list(reversed(keys)), list(reversed(values)), list(reversed(items)))
print(type(keys).__name__, type(values).__name__, type(items).__name__, values == d.values(), keys == d.keys(), [k for k in keys], [*items][0], dict(items) == d, max(values), sum(values))
for change in ("add", "remove", "same"):
    d = dict.fromkeys("abc", 0)
    try:
        for k in d:
            if change == "add":
                d[k + "x"] = 1
            elif change == "remove":
                del d[k]
            else:
                d[k] += 1
        print("finished", d)
    except RuntimeError as error:
        print(error)
for bad in (lambda: keys[0], lambda: keys + keys, lambda: keys.add(1), lambda: values & values, lambda: hash(keys)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
