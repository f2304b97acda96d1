# Where ints leave the machine word and floats lose digits.
big = 2**63
for a in (big - 1, -big, big, -big - 1, 2**62, -(2**62), 3037000499, 3037000500, 2**31, -(2**31)):
    print(a + 1, a - 1, a * 2, a * a, -a, a // 3, a % 3, a << 1, a >> 1, a ^ -1, a & (big - 1), abs(a), a == float(a), a - (a - 1), (a + 1) * (a - 1))
total = 0
for i in range(60, 70):
    total += 2**i
    total -= 2 ** (i - 1)
print(total, total.bit_length())
x = 1
while x < 10**30:
    x = x * 7 + 3
print(x, x % 1000, x // 10**20)
y = -1
for _ in range(70):
    y += y
print(y, -y == 2**70, y >> 69, y // 2**69, y % -(2**69))
print(sum([2**62] * 4), max(2**63, 2**63 - 1), min(-(2**63), -(2**63) - 1), sorted([2**64, 2**63, 1, -1]), 2**63 in [2**63], {2**63: 1}[2**63], hash(2**63) == hash(2.0**63), int(2.0**63), round(2.0**63 + 0.5))
