# needs: stable-set-order
# Sets keep CPython's order through deletions, operators, updates and pop.
seed = 12345


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % (1 << 31)
    return (seed >> 8) % n


def val():
    k = rnd(4)
    v = rnd([10, 100, 3000][rnd(3)])
    if k == 0:
        return v
    if k == 1:
        return "s%d" % v
    if k == 2:
        return (v, "t%d" % (v % 7))
    return -v / 4


def mk():
    n = [0, 2, 5, 9, 30, 100][rnd(6)]
    return [val() for _ in range(n)]


out = []
for trial in range(400):
    a = set(mk())
    b = set(mk()) if rnd(2) else frozenset(mk())
    l = mk()
    r = rnd(22)
    if r == 0:
        x = a | b
    elif r == 1:
        x = a & b
    elif r == 2:
        x = a - b
    elif r == 3:
        x = a ^ b
    elif r == 4:
        x = b | a
    elif r == 5:
        x = b - a
    elif r == 6:
        x = a.union(l, b)
    elif r == 7:
        x = a.intersection(l)
    elif r == 8:
        x = a.difference(l)
    elif r == 9:
        x = a.difference(b, l)
    elif r == 10:
        x = a.symmetric_difference(l)
    elif r == 11:
        x = a
        x |= b
    elif r == 12:
        x = a
        x &= b
    elif r == 13:
        x = a
        x -= b
    elif r == 14:
        x = a
        x ^= b
    elif r == 15:
        x = a
        x.update(l)
        x.difference_update(l[:5])
    elif r == 16:
        x = a
        p = []
        for _ in range(rnd(6)):
            if x:
                p.append(x.pop())
        out.append(str(p))
        x.update(l)
        p = []
        for _ in range(rnd(6)):
            if x:
                p.append(x.pop())
        out.append(str(p))
    elif r == 17:
        x = a.copy()
        x.discard(val())
        x.add(val())
    elif r == 18:
        x = a.difference(dict.fromkeys(l))
        out.append(str(set(dict.fromkeys(l))))
    elif r == 19:
        x = dict.fromkeys(l).keys() & a
        out.append(str(dict.fromkeys(l).keys() | b))
    elif r == 20:
        x = dict.fromkeys(l).keys() - b
        out.append(str(dict.fromkeys(l).keys() ^ a))
    else:
        x = a
        x.intersection_update(b, l)
        x.symmetric_difference_update(dict.fromkeys(l))
    out.append("%d %s" % (r, list(x)))
    out.append(
        str(
            [
                a < b,
                a <= b,
                a == b,
                hash(frozenset(a)),
                a.isdisjoint(b),
                a.issubset(l),
                a.issuperset(l),
            ]
        )
    )
print("\n".join(out))
s = {"apple", "banana", "cherry"}
print(s)
s = {"apple", "banana", "cherry", "date", "elder", "fig"}
print(s)
for x in {"a", "b", "c"}:
    print(x, end=" ")
print({c for c in "the quick brown fox"}, set("abracadabra"), {1, "a", (2, 3), 4.5})
vowels = set("aeiou")
print(vowels, {*"hello"}, {"x", "y"} | {"z"})
print(
    set(["one", "two", "three", "four"]),
    frozenset(("r", "g", "b")),
    {i * i % 17 for i in range(20)},
)
