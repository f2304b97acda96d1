# Float arithmetic: signed zeros, infinities, overflow, mixing with ints.
inf, nan = float("inf"), float("nan")
print(0.0 == -0.0, -0.0, 0.0 * -1, -0.0 + 0.0, -0.0 - 0.0, 0.0 - 0.0, abs(-0.0), str(-0.0), -0.0 * -0.0)
print(inf - inf, inf + inf, inf * 0, -inf * inf, inf / inf, 1 / inf, -1 / inf, inf // 1, inf % 2)
print(1e308 * 10, -1e308 * 10, 1e-324, 5e-324 / 2, 1e308 + 1e308, 2.0**1023 * 2)
print(1 + 0.5, 3 - 0.5, 2 * 0.25, 7 / 2, 7 / 2.0, 7 // 2.0, 2**0.5, -7 // 2.0, 7.0 % 3)
print(nan != nan, nan is nan, nan > 0, nan < 0, nan == 0, nan + 1, nan * 0)
total = 0.0
for _ in range(10):
    total += 0.1
print(total, total == 1.0, sum([0.5] * 10), 0.1 * 3, 1.1 + 2.2, 3 * 1.1)
print(1e16 + 1 - 1e16, 1e16 + 2 - 1e16, (0.1 + 0.2) + 0.3, 0.1 + (0.2 + 0.3))
print(-2.5 // 1, -2.5 % 1, 2.5 // -1, 2.5 % -1, 1e-20 % -1, -1e-20 % 1)
x = 1
x /= 2
x *= 3
x -= 0.25
x **= 2
x //= 0.5
print(x, type(x))
