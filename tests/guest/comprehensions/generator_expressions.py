# Generator expressions are lazy, run once, and work with next, in, zip.
g = (x * x for x in range(5))
print(next(g), next(g), list(g), list(g), next(g, "done"))
g = (x for x in range(10))
print(3 in g, list(g))
g = (x for x in "abcdef")
print(list(zip(g, g)), [(i, c) for i, c in enumerate(x for x in "xy")])
print(sum(x for x in (y * 2 for y in range(4))), min((abs(v) for v in [-3, 2]), default=0), type(g).__name__)
data = [1, 2, 3]
g = (x + offset for x in data)
offset = 100
data.append(4)
print(list(g))
data = [1, 2, 3]
g = (x for x in data if x in data)
data = [2]
print(list(g))
for value in (v for v in range(3)):
    print(value, end=" ")
print()
first = next((w for w in ["apple", "kiwi"] if len(w) < 5), None)
print(first, next((w for w in [] if w), "default"), iter(g) is g)


def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, "-", error)


attempt(lambda: next(x for x in []))
attempt(lambda: next((1 / 0 for _ in "a"), "default"))
attempt(lambda: len(g))
print(*(c.upper() for c in "abc"), sep="", end="!\n")
a, *b = (n for n in range(4))
print(a, b, sorted((x % 3, x) for x in range(5)), dict((k, v) for k, v in zip("ab", (1, 2))))
