# abs, divmod, pow, round over all numbers, with their errors.
print(abs(-5), abs(5), abs(-2.5), abs(3 + 4j), abs(True), abs(-10**20), abs(-0.0))
print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(17.5, 5), divmod(10**20, 3))
print(pow(2, 8), pow(2, 8, 100), pow(2.0, 3), pow(5, -1, 7), pow(-3, 3), pow(base=2, exp=5), pow(3, 4, mod=5))
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e20, 12345.678, 5, -7, True):
    print(round(x), round(x, 1), round(x, -1), end="; ")
print()
print(round(2.675, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(5.0), type(round(5.0)), type(round(5.0, 0)), round(5, 3))
print(round(-2.5), round(0.1 + 0.2, 15), round(10**20 + 5, -1), round(1.005, 2), round(1e300, 2), round(1.23, None))
for attempt in (lambda: abs("a"), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod("a", 1), lambda: divmod(1j, 1), lambda: pow(2), lambda: round("a"), lambda: round(1.5, "a"), lambda: round(1.5, 1.0), lambda: round(float("nan")), lambda: round(float("inf")), lambda: round(1j), lambda: abs(), lambda: abs(1, 2), lambda: round()):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
