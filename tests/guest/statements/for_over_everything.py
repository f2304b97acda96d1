# `for` over every iterable, with every target.
for x in [1], (2,), {3}, {4: 0}, "5", b"6", range(7, 8), iter([8]), map(str, [9]), zip([10]), (y for y in [11]), {12: 1}.items():
    for value in x:
        print(value, end=" ")
print()
d = {}
for d["key"] in range(3):
    pass
print(d)
items = [0]
for items[0] in "ab":
    print(items, end="")
print()
for (a, b), *c in [((1, 2), 3, 4), ("xy",)]:
    print(a, b, c)
for a in [1, 2, 3]:
    a = a * 10
    print(a, end=" ")
print(a)
for i, (name, age) in enumerate(zip(["ann", "bob"], [30, 40]), start=1):
    print(i, name, age)
for _ in range(2):
    print("_", _)
for [p, q] in [[1, 2]]:
    print(p, q)
total = 0
for i in range(10, 0, -3):
    total += i
print(total, i)
for i in range(3):
    for i in range(2):
        pass
    print(i, end=" ")
print()


def attempt(thing):
    try:
        for x in thing:
            print(x)
    except TypeError as error:
        print(error)


for thing in (5, None, 1.5, len, int, True, ...):
    attempt(thing)
