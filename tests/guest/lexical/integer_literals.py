# Every form of integer literal.
print(7, 2147483647, 0o177, 0b100110111)
print(3, 79228162514264337593543950336, 0o377, 0xdeadbeef)
print(100_000_000_000, 0b_1110_0101, 0x_FF_FF, 0o_1_7)
print(0XFF, 0B11, 0O17, 0xAbCdEf)
print(0, 00, 0_0, 000_000)
print(1_2_3 + 0x1_0)
print(-0b101, -0xff, ~0o17)
print(10**30, -10**20 == -(10**20), (-10)**20 == 10**20)
print(0xffffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000)
print((5).bit_length(), 5 .real, 5..real)
print(1if True else 2)
for text in ["1__0", "_1", "1_", "0x", "0b2", "0o8", "012", "1_000", " 12 ", "0x1f"]:
    try:
        print(repr(text), int(text, 0))
    except ValueError as error:
        print(repr(text), error)
