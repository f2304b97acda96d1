# Every arithmetic operator over every pair of number kinds, and the zero divisions.
values = [7, -7, 2, 2.5, -0.5, True, 10**20, 1 + 2j]
OPS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
}
for name, op in OPS.items():
    row = []
    for a in values:
        for b in values:
            try:
                row.append(repr(op(a, b)))
            except TypeError as error:
                row.append("TypeError")
    print(name, " ".join(row))
for name, op in OPS.items():
    for a, b in ((1, 0), (1.0, 0.0), (1, 0.0), (1j, 0), (0, 0), (10**20, 0), (True, False)):
        try:
            op(a, b)
        except (ZeroDivisionError, TypeError) as error:
            print(name, a, b, type(error).__name__, error)
print(divmod(7, -2), divmod(-7, 2), divmod(7.5, 2), divmod(-7, 2.5), divmod(10**20, 7), divmod(True, 2))
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 2, -7 % 2, 7 % -2, -7 % -2, 7.5 // 2, -7.5 % 2, -1e-20 % 3)
print(5 * "ab", "ab" * 0, [1] * 3, (1, 2) * 2, b"a" * 2, -1 * [1], True * "x", [] * 10**9)
print("a" + "b", [1] + [2], (1,) + (2,), b"a" + b"b", 1 + True, 0.1 + 0.2, 1e308 + 1e308, float("inf") - float("inf"))
