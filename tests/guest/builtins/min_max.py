# min and max: iterables, arguments, key, default, ties, mixed types, errors.
print(max(1, 2, 3), min([3, 1, 2]), max("hello"), min("b", "a"), max([1.5, 1]), max({1: "a", 5: "b"}), min((2, "b"), (2, "a")), max([[1, 2], [1, 3]]))
print(max(["aa", "b", "cc"], key=len), min(["aa", "b", "c"], key=len), max(1, -5, key=abs), min([], default="none"), max([], default=None), max((), key=len, default=0), max([5], default=0))
print(max(1, 1.0), max(1.0, 1), min(True, 1), min(1, True), max(0, False), max([0.0, -0.0]), max(float("nan"), 1), max(1, float("nan")))
print(max(range(10), key=lambda v: v % 4), min(range(10), key=lambda v: -v), max(d := {"x": 3, "y": 7}, key=d.get), max(d.items(), key=lambda kv: kv[1]))
for attempt in (lambda: max(), lambda: max([]), lambda: min(5), lambda: max(1, "a"), lambda: max([1, None]), lambda: min([], key=len), lambda: max(1, 2, default=3), lambda: max([1], key=5), lambda: max([1], foo=2), lambda: min({}), lambda: max(1, 2, key=None), lambda: max(key=len), lambda: min(*[]), lambda: max(1j, 2j)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
