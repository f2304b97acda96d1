# for and if clauses in every mix, nested, with unpacking targets and their own scope.
print([(x, y) for x in range(3) for y in range(x)])
print([x for x in range(20) if x % 2 if x % 3])
print([[r * c for c in range(3)] for r in range(3)])
print({k: v for k, v in zip("abc", range(3))}, {len(w) for w in ["a", "bb", "cc"]} == {1, 2})
print([a + b for a, b in [(1, 2), (3, 4)]], [b for a, *b in [(1, 2, 3), (4,)]])
print([x for x in (y * 2 for y in range(4)) if x], list(x for x in "ab"))
print([x.upper() for x in "abc" if (u := x) != "b"], u)
x = "outer"
print([x for x in range(2)], x)
print([i for i in range(5) if i > 1 or print("skip", i)])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row])
print([f(3) for f in [lambda v, i=i: v + i for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])
print({v: [u for u in range(v)] for v in range(3)}, {i: {j: i * j for j in range(2)} for i in range(2)})
print([x if x % 2 else -x for x in range(5)], [not x for x in (0, 1)], [(x, x) for x in "a"])
data = [1]
print([x for data in [[2, 3]] for x in data], data)


def f():
    k = 10
    return [k + i for i in range(2)], {k: i for i in range(1)}, sum(k for _ in range(3))


print(f())
try:
    [1 / v for v in (1, 0)]
except ZeroDivisionError as error:
    print(error)
try:
    [v for v in 5]
except TypeError as error:
    print(error)
try:
    [a for a, b in [(1, 2, 3)]]
except ValueError as error:
    print(error)
a = [1, 2, 3]
print([a.pop() for _ in range(len(a))], a)
holder = {}
[0 for holder["key"] in range(3)]
print(holder)
