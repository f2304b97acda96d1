# format() and the format specification over ints, floats, text, bool, None.
for spec in ("", "5", "<5", ">5", "^5", "*^7", "05", "+", " ", "-", ",", "_", "b", "o", "x", "X", "#x", "c", "d", "n", "e", ".2f", "%", "g", "=+6", "08.3f", "s", ".1", ",.2f", "z", "5s", "#b", "E", "G", "F", "<<5"):
    row = []
    for value in (65, -7, 3.14159, "ab", True):
        try:
            row.append(format(value, spec))
        except (ValueError, TypeError, OverflowError) as error:
            row.append("%s: %s" % (type(error).__name__, error))
    print(repr(spec), row)
print(format(1234567, ","), format(1234567.891, ",.2f"), format(0.000012345), format(1e10), format(123456789, "_"), format(255, "_b"), format(2**64, "x"), format(0.5, ".0%"), format(1.0, "g"), format(1e-7, "f"))
print(format("text", ".2"), format("x", "^3"), format("x", "é^3"), format(None), format([]), format(float("nan"), "5"), format(float("inf"), "+"), format(-0.0, ".1f"), format(10, "+,"), format("", "3") + "|")
