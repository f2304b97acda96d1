# List, set and dict comprehensions and generator expressions.
print([x * x for x in range(6)], [x for x in range(20) if x % 2 if x % 3 == 0], [(x, y) for x in range(3) for y in range(x)])
print({x % 3 for x in range(9)} == {0, 1, 2}, {x: x * x for x in range(4)}, {k: v for k, v in [("a", 1), ("a", 2)]}, sum(x for x in range(5)))
print([[i * j for j in range(3)] for i in range(3)], [y for row in [[1, 2], [3]] for y in row], ["%d%s" % (n, c) for n in (1, 2) for c in "ab"])
print([x if x % 2 else -x for x in range(5)], [a + b for a, b in [(1, 2), (3, 4)]], [h for h, *t in ["abc", "de"]], [t for _, (t, *_) in [(0, "xy")]])
print(list(x for x in "abc"), tuple(i for i in range(3)), set(c for c in "aab") == {"a", "b"}, dict((i, str(i)) for i in range(2)), max(len(w) for w in ["a", "bcd"]))
print(any(x > 2 for x in [1, 2, 3]), all(x > 2 for x in [1, 2, 3]), ",".join(str(i) for i in range(4)), sorted(-x for x in [1, 2]), [*(i for i in range(2))])
x = "outer"
print([x for x in range(3)], x, [i for i in [j for j in range(2)]], len([None for _ in range(4)]))
print([(lambda: n)() for n in range(3)], [(i, s) for i, s in enumerate("ab")], {i: {j: i + j for j in range(2)} for i in range(2)})
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row if v % 2 == 0], [list(r) for r in zip(*matrix)])
print([x for x in []], {x for x in ()}, {x: 1 for x in ""}, [1 for _ in "ab" for _ in "cd"], [n for n in range(10) if not n % 2 or n > 7])
