# needs: stable-set-order
# Set operators and methods.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, {3} < a, a >= {1}, a == {3, 2, 1}, a != b, a.isdisjoint(b), a.isdisjoint({9}))
print(a.union([4], (5,)), a.intersection([1, 9], {1}), a.difference([1]), a.symmetric_difference([1, 7]), a.issubset(range(9)), a.issuperset([1]))
a.add(10)
a.discard(1)
a.discard(99)
a.remove(2)
a.update([7, 8], "x")
print(a, len(a), a.copy() == a, 10 in a)
a &= {3, 7, 10}
a |= {5}
a -= {3}
a ^= {5, 6}
print(a, sorted(a), sum(a), min(a))
print(set(), {1}, set("hello"), set([1, 1, 2]), {1, 1.0, True}, set(range(5)), frozenset([1, 2]), frozenset(), {frozenset([1]), frozenset([1])})
c = {"b", "a"}
c.clear()
print(c, a.pop() in {6, 7, 10}, len(a), {1, 2} == frozenset([2, 1]), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
f = frozenset("ab")
g = f
f |= {"c"}
print(sorted(f), sorted(g), type(f), type({1} | frozenset([2])), type(frozenset([2]) | {1}), {x % 3 for x in range(10)}, {*"ab"} == {"a", "b"})


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: {1}.remove(2))
attempt(lambda: set().pop())
attempt(lambda: {[]})
attempt(lambda: {1}.add([]))
attempt(lambda: [] in {1})
attempt(lambda: {1}[0])
attempt(lambda: {1} + {2})
attempt(lambda: {1} | [2])
attempt(lambda: {1} < [2])
attempt(lambda: set(5))
attempt(lambda: set(1, 2))
attempt(lambda: {1}.union(5))
attempt(lambda: {1}.append(2))
attempt(lambda: hash({1}))
attempt(lambda: frozenset([1]).add(2))
attempt(lambda: {{1}})
attempt(lambda: {"k": 1}.keys() + {2})
