# Bitwise operators on ints of any size and sign.
for a in (0, 1, -1, 5, -5, 2**40, -(2**40), 2**100):
    print([a << n for n in (0, 1, 31, 62, 63, 64)], [a >> n for n in (0, 1, 31, 63, 64, 200)])
for a, b in ((12, 10), (-12, 10), (-12, -10), (2**70, -1), (2**63, 2**63 - 1)):
    print(a & b, a | b, a ^ b, ~a, ~b)
print(bin(10), bin(-10), oct(64), oct(-64), hex(255), hex(-255), bin(0), hex(2**70))
print((0).bit_length(), (-8).bit_length(), (2**64).bit_length(), (255).to_bytes(2, "big"))
print((1024).to_bytes(4, "little"), int.from_bytes(b"\x01\x02", "big"), (-1).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\xff\xff", "little", signed=True), 1 << 100 >> 99, 0 >> 1000, 0 << 10)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: (256).to_bytes(1, "big"))
attempt(lambda: (-1).to_bytes(1, "big"))
mask = 0
for bit in (1, 3, 5):
    mask |= 1 << bit
print(mask, mask & -mask, mask & (mask - 1), mask ^ 0xFF, bin(mask).count("1"))
