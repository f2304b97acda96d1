# The shortest repr that round-trips, and where exponents start.
values = [
    0.1, 1.0, -0.0, 0.1 + 0.2, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e-7, 1e22, 1e23, 1 / 3, 2 / 3,
    5e-324, 1.7976931348623157e308, 2.5, 100.0, 1e100, 3.14159265358979, 9007199254740993.0, 0.30000000000000004,
    1e308 * 10, -1e308 * 10, float("nan"), 12345.678, 1.1, 2.675, 1e2, 9999999999999998.0,
]
for value in values:
    print(value, repr(value), str(value) == repr(value), [value], {value: value})
print(float("1e3"), float(" 2.5 "), float("inf"), float("-Infinity"), float("NaN"), float("1_0.5"), float(".5"))
print(float(10**20), float(True), float("-0"), float(), 1.0 * 3, 3 / 1)
print(1e3, 1000000.0, 10000000000000000.0, 0.0001, 0.00001)
