# Bits: counting, masks, gray codes, subsets, parity, swaps, sets in an int.
def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


print([popcount(n) for n in range(9)], [bin(n).count("1") for n in (255, 2**70 - 1)], [n ^ n >> 1 for n in range(8)], [n & -n for n in (12, 7, 8)], [n & (n - 1) == 0 for n in (1, 6, 64)])
items = "abc"
print(["".join(c for i, c in enumerate(items) if mask >> i & 1) for mask in range(8)])
a, b = 5, 9
a ^= b
b ^= a
a ^= b
flags = {"read": 1, "write": 2, "run": 4}
p = flags["read"] | flags["run"]
print(a, b, [n for n, v in flags.items() if p & v], p & ~flags["read"], p ^ 7, f"{p:04b}", int("101", 2))


def reverse_bits(n, width=8):
    out = 0
    for _ in range(width):
        out = out << 1 | n & 1
        n >>= 1
    return out


print(reverse_bits(0b10110000), [reverse_bits(reverse_bits(n)) == n for n in (0, 255, 77)], functools_xor := 0 ^ 4 ^ 1 ^ 2 ^ 1 ^ 2)


class BitSet:
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.bits |= 1 << i

    def __contains__(self, i):
        return self.bits >> i & 1 == 1

    def __iter__(self):
        i, bits = 0, self.bits
        while bits:
            if bits & 1:
                yield i
            bits >>= 1
            i += 1

    def __or__(self, o):
        return BitSet([*self, *o])

    def __and__(self, o):
        return BitSet(i for i in self if i in o)

    def __len__(self):
        return popcount(self.bits)


s, t = BitSet([1, 5, 100]), BitSet([5, 6])
print(list(s | t), list(s & t), 100 in s, 2 in s, len(s | t), ~5, -8 >> 1, 1 << 70 >> 69, 0xF0 & 0x3C | 1, hash(1 << 61) == 1)
for bad in (lambda: 1 << -1, lambda: 1.0 & 1, lambda: "a" | 1):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(error)
