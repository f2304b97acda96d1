# Integers: bit operations, division, conversions, big values.
for n in (0, 1, -1, 255, -256, 10**18, -(10**18), 2**64):
    print(n, n.bit_length(), -n, ~n, abs(n), n // 7, n % 7, n >> 2, n << 3, n & 0xFF, n | 1, n ^ 5, divmod(n, -7), n ** 2, float(n), str(n), f"{n:,}", hex(n), int(str(n)) == n, bool(n))
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, 7 / 2, 2**10, 2**-1, 10**0, 0**0, 5 & 6, 5 | 6, 5 ^ 6, 1 << 40, 1 << 64, (1 << 64) >> 60, 3 * -4, 10 - 20)
print(int.from_bytes((1000).to_bytes(4, "little"), "little"), (5).conjugate(), (5).denominator, (-5).__abs__(), (5).__index__(), (5).__float__(), (5).__bool__(), int("-12"), int(" 7\n"), (12345678901234567890).__hash__() == hash(12345678901234567890))
print(9007199254740993 == 9007199254740992.0, 9007199254740993 > 9007199254740992.0, 10**400 > 1e308, -(10**400) < float("-inf") or True, 1 == True, 2**63 - 1 + 1, -(2**63) - 1, 4611686018427387904 * 2, 3037000500**2)
x = 1
for i in range(1, 26):
    x *= i
print(x, len(str(2**500)), sum(range(10**5)), (2**100) % 97, pow(2, 100, 97), 2**100 // 3**50)
