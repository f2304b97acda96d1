# Iterables unpacked in assignment, calls, displays, loops and returns.
def pair():
    return 1, [2, 3]


a, (b, c) = pair()
print(a, b, c)
for i, (k, v) in enumerate({"x": 1, "y": 2}.items()):
    print(i, k, v, end="; ")
for (a, *b), c in [((1, 2, 3), 4), ("ab", 5)]:
    print(a, b, c, end="; ")
print()
first, *_, last = range(5)
head, *tail = "abc"
*init, end = (1, 2)
x, *empty = [1]
print(first, last, head, tail, init, end, x, empty, _)
print(*[1, 2], *"ab", *{"k": 1}, *range(2), sep=",")
print([*range(3), *[9]], (*"ab", *()), {*[1], *[2]} == {1, 2}, {**{"a": 1}, "b": 2, **{"c": 3}}, dict(zip(*[["p", "q"], [1, 2]])))
a = b = 0
a, b = b + 1, a + 2
print(a, b)
l = [1, 2, 3]
l[0], l[-1] = l[-1], l[0]
i = 0
i, l[i] = 1, "at 1"
print(l, i)
(a, b), c = "xy", "z"
[d, [e]] = 1, (2,)
print(a, b, c, d, e)
it = iter(range(10))
p, q = next(it), next(it)
r, s, *t = it
print(p, q, r, s, t)
for bad in ("a, b = 1", "a, b = [1]", "a, b = 'xyz'", "a, *b, c = [1]", "a, b = {}", "(a, b), c = 1, 2", "*a, = 5", "a, b = None"):
    try:
        exec(bad)
    except Exception as error:
        print(bad, "|", type(error).__name__, error)
