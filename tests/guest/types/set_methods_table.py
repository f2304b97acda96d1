# Every set and frozenset method; operators against methods; errors.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a.union(b, [9]), a.intersection([1, 9]), a.difference([1], [2]), a.symmetric_difference(b))
print(a.issubset({1, 2, 3, 4}), a.issuperset({1}), a.isdisjoint({7}), a <= a, a < a, a >= {1}, a == {3, 2, 1}, a != b, a == frozenset(a), hash(frozenset(a)) == hash(frozenset([3, 2, 1])))
s = set()
for call in (
    lambda: s.add(1), lambda: s.add(1), lambda: s.add((1, 2)), lambda: s.discard(9), lambda: s.remove(1), lambda: s.update([5], {6}, [7]), lambda: s.intersection_update({5, 6}), lambda: s.difference_update([5]), lambda: s.symmetric_difference_update({6, 8}), lambda: s.pop(), lambda: s.copy(),
    lambda: s.pop(), lambda: s.remove("x"), lambda: s.add([]), lambda: s.add({}), lambda: s.update(5), lambda: s | [1], lambda: s < [1], lambda: s.union(5), lambda: frozenset().add(1), lambda: s + s, lambda: s[0], lambda: {1}.add(), lambda: s.clear(),
):
    try:
        print(call(), s)
    except Exception as error:
        print(type(error).__name__, error, s)
f = frozenset([1, 2])
print(f | {3}, {3} | f, type(f & {1}), f.union([5]), {f: "key"}[frozenset([2, 1])], {frozenset(), frozenset([1])} == {frozenset([1]), frozenset()}, f.copy() == f)
c = {1, 2}
c |= {3}
c &= {2, 3}
c -= {2}
c ^= {3, 8}
print(c, len(c), bool(set()), sum({1, 2, 3}), sorted({"b", "a"}), min({5, 3}), {x % 3 for x in range(10)} == {0, 1, 2}, 2 in {1, 2}, [1] in [[1]])
print({1, True, 1.0}, len({0, False, 0.0}), {(1, 2), (1, 2)}, set("hello") == set("ohlle"), {*"ab", *"bc"} == set("abc"))
try:
    for x in c:
        c.add(x + 100)
except RuntimeError as error:
    print(error)
