# bin, oct, hex with signs, big numbers and __index__.
for n in (0, 1, -1, 10, -255, 2**40, -2**70, True):
    print(bin(n), oct(n), hex(n), format(n, "b"), format(n, "#o"), format(n, "X"), "%x %o" % (n, n))


class I:
    def __index__(self):
        return 31


print(bin(I()), oct(I()), hex(I()))
for f in (bin, oct, hex):
    for v in (1.5, "a", None):
        try:
            f(v)
        except TypeError as error:
            print(error)
print(int("0b1011", 2), int("-0x1f", 16), int("0o17", 8), int("1011", 2), int("0b11", 0))
print(f"{255:08b} {255:#x} {255:#010x} {255:_x} {-5:b} {-5 & 0xFF:08b}")
