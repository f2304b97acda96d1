# enumerate, zip, reversed: lazy, uneven, with start, on everything.
print(list(enumerate("ab")), list(enumerate(["x"], 5)), list(enumerate([], start=-1)), list(enumerate("ab", start=10**20)), dict(enumerate("ab")))
print(list(zip()), list(zip([1, 2])), list(zip([1, 2, 3], "ab")), list(zip(range(2), "ab", [True, False])), dict(zip("ab", [1, 2])))
print(list(zip(*[[1, 2], [3, 4]])), list(zip(*[iter(range(6))] * 2)), [a + b for a, b in zip([1, 2], [3, 4])])
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(0, 10, 3))), list(reversed((1, 2))), "".join(reversed("hello")), list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())))
z = zip([1, 2, 3], iter("ab"))
print(next(z), type(z).__name__, iter(z) is z, list(z), list(z))
e = enumerate("ab")
print(next(e), next(e), next(e, "end"), type(e).__name__)
it = iter([1, 2, 3])
print(list(zip(it, [10])), list(it))
for attempt in (lambda: zip(5), lambda: zip([1], 5), lambda: enumerate(5), lambda: enumerate([], "a"), lambda: reversed(5), lambda: reversed(set()), lambda: reversed(x for x in "a"), lambda: enumerate(), lambda: next(zip()), lambda: next(enumerate([]))):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


print(list(reversed(Seq())), list(enumerate(Seq()))[:2] if False else "endless", list(zip(range(2), Seq())))
