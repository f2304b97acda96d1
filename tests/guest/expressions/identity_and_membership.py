# `is`, `in` and their negations.
a = [1]
b = a
c = [1]
print(a is b, a is c, a == c, a is not c, None is None, None is not 0)
print(2 in [1, 2], "b" in "abc", "" in "abc", "bc" in "abcd", "cb" not in "abcd")
print(3 in {3: 0}, 0 in {3: 0}, 1.0 in [1], True in {1}, "1" in [1])
print(5 in range(0, 10, 5), 4 in range(0, 10, 5), 10 in range(10), 2.0 in range(5), 2.5 in range(5))
print(None in [0, None], [] in [[], 1], (1, 2) in {(1, 2)})
nan = float("nan")
print(nan in [nan], nan == nan, [nan] == [nan], nan in {nan}, float("nan") in [float("nan")])
print(98 in b"abc", b"bc" in b"abc", b"" in b"x")
true = 1 == 1
print(true is True, (1 > 2) is False, type(None) is type(None))
print("x" in dict(x=1), "x" in dict(x=1).values(), ("x", 1) in dict(x=1).items())
print(not 1 in [2], 1 not in [2], "ab" in ["abc"])
