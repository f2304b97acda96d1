# Ints, floats and bools compare by value, exactly.
print(1 == 1.0, 1 < 1.5, 2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53))
print(10**400 > 1e308, -(10**400) < -1e308, 10**400 < float("inf"), 10**400 == float("inf"))
print(2**63 == 9223372036854775808.0, 2**63 - 1 == 9223372036854775808.0, 2**63 - 1 < 9223372036854775808.0)
print(1 == True, 0 == False, 2 == True, True < 2, True + 0.5, 1 == 1 + 0j, 1.5 == 1.5 + 0j)
print({1: "int", 1.0: "float", True: "bool"}, {0, 0.0, False}, {1, 1.0, 1 + 0j}, {2**53, float(2**53)})
nan, inf = float("nan"), float("inf")
for op in ("<", "<=", "==", "!=", ">", ">="):
    print(op, [eval_ for eval_ in [{
        "<": nan < 1, "<=": nan <= nan, "==": nan == nan, "!=": nan != nan, ">": nan > 1, ">=": 1 >= nan}[op],
        {"<": 1 < inf, "<=": inf <= inf, "==": inf == inf, "!=": inf != -inf, ">": -inf > inf, ">=": 0 >= -inf}[op]]])
print(max(1, 1.0), max(1.0, 1), min(0, 0.0, False), max([True, 1]), sorted([2, 1.5, True, 0.0, -1]))
print(0.1 + 0.2 == 0.3, 0.1 + 0.2 <= 0.3, 1e16 + 1 == 1e16, 3 == 3.0000000000000001)
print(min(nan, 1), max(1, nan), min([1, nan]), sorted([3, 1, 2]) == [1.0, 2.0, 3.0])
