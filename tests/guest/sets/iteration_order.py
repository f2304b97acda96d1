# needs: stable-set-order
# Sets of plain values iterate in CPython's order.
print({5, 3, 1}, {10, 2, 33, 64, -1}, {"b", "a", "c"}, {1.5, "x", (1, 2)}, set(range(20, 0, -3)))
words = "the quick brown fox jumps over the lazy dog again and again".split()
print(set(words))
print([w for w in set(words) if len(w) > 3], list({True, "True", 2}), {"", " ", "é", "日本"})
s = set()
for i in range(0, 200, 7):
    s.add(i)
    s.add(str(i))
print(s)
for i in range(0, 100, 7):
    s.discard(i)
s.add("late")
print(s, len(s))
print({c for c in "hello world"}, set("mississippi") - set("ip"), set("abc") | set("bcd"), set("abc") & set("bcde"))
print({(i, j) for i in range(3) for j in "ab"}, {frozenset("ab"), frozenset()}, {b"x", b"yz"}, {2**70, -(2**65)})
print(set("sandbox").pop(), sorted({3: 1, 2: 2}.keys() | {9}))
