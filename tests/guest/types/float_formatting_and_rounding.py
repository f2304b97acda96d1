# repr, str, round and format of floats near the edges.
for f in (0.0, -0.0, 1.0, 1.5, 0.1, 1 / 3, 2 / 3, 1e15, 1e16, 1e17, 123456789.123, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, float("inf"), -float("inf"), float("nan"), 1e22, 1e23, 4.35, 2.675, 100.0, 1234567.0):
    print(f, repr(f), f"{f:.2f}", f"{f:e}", f"{f:g}", f"{f:.3g}", f"{f:10.1f}|", f"{f:+}", f"{f:,}", "%.1f" % f, "%g" % f, "%r" % f)
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1e20), round(123.456, -1), round(5, -1), round(15, -1), round(25, -1), round(0.15, 1), round(0.25, 1), round(0.35, 1))
print(0.1 + 0.2, 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 1.0 - 0.9, 3.0 * 1.1, 0.3 - 0.1, 1e308 * 10, -1e308 * 10, 1e-320 / 10, (0.1).hex(), float.fromhex("0x1.999999999999ap-4"), 7.0 // 2, -7.5 // 2, 7.5 % -2, 1e300 * 1e-300, 2.0**0.5, 2.0**-1074)
print(float("1e-400"), 1.0.is_integer(), (1e20).is_integer(), int(1e20), int(-1.9), 3.7 // 1, divmod(-3.5, 2), 1e5, 1e-5, 12345678901234567.0, 0.000123, 1.23e-7, -1.5e300)
