# Value comparisons between and within the built-in types; NaN; chains evaluated once.
nan = float("nan")
print(1 < 2.0 < 3 < 10**30, 1 == True, "a" < "b", "B" < "a", "abc" < "abd", "ab" < "abc", b"a" < b"b")
print([1, 2] < [1, 3], [1] < [1, 0], (1, "a") < (1, "b"), [] < [1], [1, [2]] == [1, [2]], (1,) == [1])
print({1, 2} < {1, 2, 3}, {1} <= {1}, {1} < {2}, {1, 2} > {1}, {1: 2} == {1: 2.0}, {1: 2} != {1: 3})
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(3) == [0, 1, 2], 1j == 1j)
print(nan == nan, nan != nan, nan is nan, [nan] == [nan], nan in [nan], nan < 1, nan > 1, sorted([3, 1, 2]))
print(None == None, None != 0, "1" == 1, [] == (), {} == set(), 0 == "", b"a" == "a")
calls = []


def v(x):
    calls.append(x)
    return x


print(v(1) < v(3) < v(2) < v(9), calls)
for attempt in (lambda: 1 < "a", lambda: [] < (), lambda: None < None, lambda: {} < {}, lambda: 1j < 2j, lambda: {1} < [1], lambda: [1, "a"] < [1, 2], lambda: object() < object(), lambda: sorted([1, "a"]), lambda: max(1, "b"), lambda: range(3) < range(4), lambda: print < len, lambda: int < str, lambda: (1, None) >= (1, None, 2), lambda: (1, None) < (1, 2)):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
print(1 < 2 == True, (1 < 2) == True, not 1 < 2, 1 in [1] == True, 3 > 2 > 1, 1 < 3 > 2)
print("a" in "abc", "" in "abc", "abc" in "ab", b"b" in b"abc", 98 in b"abc", 1 in {1: 2}, 2 in {1: 2}, (1, 2) in [(1, 2)])
print(None is None, 1 is not None, [] is not [], "x" not in "abc", not "x" in "abc")
