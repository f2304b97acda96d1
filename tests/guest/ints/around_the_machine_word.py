# Integers are exact across 2**31, 2**62, 2**63 and 2**64, with every operator.
edges = [2**31 - 1, 2**31, 2**62, 2**63 - 1, 2**63, 2**64 - 1, 2**64]
for edge in edges:
    for x in (edge, -edge):
        print(x, x + 1, x - 1, -x, abs(x), x * 2, x * x, x // 3, x % 1000, x >> 5, x << 3, ~x)
        print(x & 0xFFFF, x | 1, x ^ (1 << 63), x / 2, x == float(x), x < 2**63, x.bit_length())
low, high = -(2**63), 2**63 - 1
print(low - 1, high + 1, low * -1, low // -1, low % -1, abs(low), -low, high - low, low + low)
print(high * high, low * low, high * low, high * 1, low * 1, 3037000500 * 3037000500, -3037000500 * 3037000500)
total = high
total += 1
total -= 1
total -= 1
print(total, total == high - 1, total.__class__)
count = 2**63 - 3
while count < 2**63 + 2:
    print(count, end=" ")
    count += 1
print()
for i in range(2**63 - 2, 2**63 + 2):
    print(i, end=" ")
print()
print(sum([high, 1]), sum([low, -1]), max(high, 2**63), min(low, low - 1), sum([2**62] * 4))
