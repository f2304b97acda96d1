# round() goes to even on ties, and ndigits keeps the type.
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, 1e20)])
print([round(x, 2) for x in (2.675, 1.005, 0.125, 0.375, -2.675, 3.14159, 1e-10, 1e300)])
print(round(1234.5678, -2), round(1250.0, -2), round(15.0, -1), round(25.0, -1), round(5, -1), round(15, -1))
print(type(round(2.5)), type(round(2.5, 0)), round(2.5, None), round(True), round(-0.4), round(-0.4, 0))
print(int(2.9), int(-2.9), 2.9 // 1, -2.9 // 1, round(2.0, 5), round(1e22), round(number=1.55, ndigits=1))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: round(float("nan")))
attempt(lambda: round(float("inf")))
attempt(lambda: round(float("nan"), 2))
attempt(lambda: round("1"))
attempt(lambda: round(1.5, "1"))
attempt(lambda: round(1.5, 1.0))
attempt(lambda: round())
attempt(lambda: round(1j))
