# for: targets, the iterable evaluated once, changes while looping, the loop variable afterwards, else.
def items():
    print("evaluated")
    return [1, 2, 3]


for v in items():
    print(v, end=" ")
print(v)
for i in range(3):
    i = 10
    print(i, end=" ")
print(i)
l = [1, 2, 3, 4]
for x in l:
    if x == 2:
        l.remove(x)
    print(x, end=" ")
print(l)
for x in l[:]:
    if x > 1:
        l.append(x * 10)
print(l)
for k, (a, b) in {"x": (1, 2), "y": (3, 4)}.items():
    print(k, a, b, end="; ")
print()
for i, c in enumerate("ab", start=1):
    print(i, c, end="; ")
for a, b, c in zip(range(3), "xyz", [True, False, None]):
    print(a, b, c, end="; ")
print()


class Box:
    pass


box, store = Box(), [None] * 2
for box.value in range(3):
    pass
for store[1] in "ab":
    pass
print(box.value, store)
for x in []:
    print("never")
else:
    print("else")
try:
    print(undefined_loop)
except NameError:
    pass
for ch in "end": print(ch, end="")
print()
for n in reversed(range(3)):
    for m in sorted([3, 1, 2]):
        if m == 2:
            break
        print(n, m, end="; ")
print()
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as error:
    print(error)
for x, in [(1,), (2,)]:
    print(x, end=" ")
for [p, q], r in [((1, 2), 3)]:
    print(p, q, r)
it = iter(range(6))
for x in it:
    print(x, next(it), end="; ")
print()
