# int(): bases, signs, underscores, spaces, numbers, methods, errors.
for args in (("42",), (" -7 ",), ("+5",), ("1_000",), ("ff", 16), ("0xff", 16), ("0b11", 0), ("z", 36), ("077", 8), ("0o77", 0), ("11", 2), ("١٢",), (3.9,), (-3.9,), (True,), (), (b"12",), ("7", True + 9), (2**70,), ("0", 0), ("-0x10", 16), ("1e3",), ("",), (" ",), ("1.5",), ("0x",), ("12", 1), ("12", 37), ("9", 8), ("_1",), ("1__1",), (None,), ([],), ("5", "10"), (5, 10), ("12", -1), ("- 1",), (b"x",), (1j,), ("010", 0), ("0b12", 2)):
    try:
        print(args, int(*args))
    except Exception as error:
        print(args, type(error).__name__, error)
print((255).bit_length(), (-8).bit_length(), (0).bit_length(), (10).to_bytes(2, "big"), (258).to_bytes(2, "little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "little"))
print((7).as_integer_ratio(), (7).conjugate(), (5).__add__(3), int.__mul__(2, 4), (7).real, (7).imag, (7).numerator)
for attempt in (lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(1, "middle"), lambda: int.from_bytes(b"a", "x"), lambda: int.from_bytes("a", "big"), lambda: (1).to_bytes(-1, "big"), lambda: int(base=10), lambda: int(x="1") if False else int("1", base="a")):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
