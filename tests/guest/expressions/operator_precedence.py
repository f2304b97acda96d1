# One line for every neighbouring pair of precedence levels.
print((lambda: 1 if 0 else 2)(), 1 if 1 or 0 else 2)
print(1 or 0 and 0, (1 or 0) and 0)
print(not 0 and 0, not (0 and 0))
print(not 1 == 1, (not 1) == 1)
print(1 | 2 == 3, 1 | (2 == 3), (1 | 2) == 3)
print(1 ^ 3 | 2, 6 & 3 ^ 1, 1 & 1 << 1, 1 << 1 + 1, 2 + 3 * 4, -3 * 2, 2 * -3)
print(-2 ** 2, 2 ** -1, not -1, ~2 ** 2, - 3 % 5, -(3 % 5), 7 // 2 * 2, 7 * 2 // 3, 2 / 2 * 3, 8 / 2 / 2)
print(1 + 2 in [3], 1 < 2 in [2], 3 - 2 - 1, 2 ** 3 ** 0, 10 - 2 + 3, 10 - (2 + 3))
print(5 % 3 * 2, 5 * 3 % 4, 1 << 2 << 1, 64 >> 2 >> 1, 6 & 5 & 4, 1 if 2 < 3 else 0 + 5)
print([1, 2, 3][1] + 1, "a" "b" * 2, ("a" "b") * 2, -[5][0], not [1][0] - 1, 2 * (3 + 4) ** 2)
print(lambda x: x + 1 == 2 and x) if False else print((lambda x: x + 1 == 2 and x)(1))
print(1 is 1 in [True], 1 < 2 < 3 == 3, 1 == 1 is not None) if False else print(1 < 2 < 3 == 3)
x = 5
y = x if x > 3 else -x if x < -3 else 0
print(y, 1 + 2 if False else 3 + 4, [x for x in range(5) if x > 2 if x < 4])
