# float(): texts, spaces, infinities, numbers, methods, errors.
for text in ("1.5", " 2 ", "-.5", "1e3", "1_000.5", "inf", "-Infinity", "nan", "+1", "1.", "0x1p3", "1e400", "1e-400", "٣.٥", "\n3\t"):
    try:
        print(repr(text), float(text))
    except ValueError as error:
        print(error)
print(float(), float(5), float(True), float(2**60), float(10**308), float(b"2.5"), float(1.5))
for value in ("", " ", "a", "1 2", "1__0", "_1", "--1", "1e", None, [], 1j, "1,5", b"x", 10**400, "é"):
    try:
        print(float(value))
    except Exception as error:
        print(type(error).__name__, error)
print((2.5).as_integer_ratio(), (0.1).as_integer_ratio(), (4.0).is_integer(), (1.5).hex(), float.fromhex("0x1.8p+1"), (2.5).conjugate(), float.fromhex("-inf"), (1e100).is_integer())
print(1.5 // 1, -1.5 // 1, 1.5 % 1, int(1e15), int(-2.9), 1e16 + 1, 0.1 + 0.7, 1.1 * 1.1, 1 / 3, 2 / 3, 1e22, 1e21, 1e23, 123456789.123456789)
for attempt in (lambda: float("inf").as_integer_ratio(), lambda: int(float("nan")), lambda: int(float("inf")), lambda: float.fromhex("zz"), lambda: float("nan").as_integer_ratio()):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
