# Comparison is by the first difference; + and * make new lists.
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] == [1, 2.0], [1] != (1,), [[1], 2] < [[1], 3])
print([1, "a"] == [1, "a"], [float("nan")] == [float("nan")], [1, 2] <= [1, 2], ["b"] > ["a", "z"])
print([1] + [2] * 3, [0] * 0, [1, 2] * -1, 2 * [1], [[]] * 2, [1] * True, [] + [], [None] * 2)
print(max([1, 5], [2, 0]), min([[3], [1, 2]]), sorted([[2, 1], [1, 9], [1]]), 3 in [1, [3]], [3] in [1, [3]])
print(any([]), all([]), any([0, "", 1]), all([1, "a", [0]]), sum([1, 2, 3]), sum([[1], [2]], []), sum([0.1] * 3), sum([1, 2], 10))
print(list(reversed([1, 2, 3])), list(enumerate("ab", 5)), list(zip([1, 2, 3], "ab")), list(map(str, [1, 2])), list(filter(None, [0, 1, "", "a"])))
try:
    [1, "a"] < [1, 2]
except TypeError as error:
    print(error)
try:
    [1, 2] < (1, 2)
except TypeError as error:
    print(error)
a = [1]
a.append(a)
print(a, a == a, len(a), a[1][1] is a)
