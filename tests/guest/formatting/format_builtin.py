# format() and __format__ of an instance.
print(format(3.14159, ".2f"), format(42), format("x", ">3"), format(255, "08b"), format(1e6, ","), format(True), format(None))
for spec in ("", "d", "n", "5", "<5", "^5", ">5", "=5", "+", "-", " ", "05", ",", "_", "b", "#b", "#o", "#x", "#X", "_b", "e", ".2e", "f", ".1f", "g", "%", ".0%", "*^9,"):
    print(spec, [format(value, spec) for value in (0, 7, -1234567, 2**70)], sep=":")
for spec in ("", ".3", "8.2f", "<8", "e", "g", "G", ".0f", "#.0f", "+.1f", ",.1f", "010.2f", "%", "n", "=+9.1f", ".10g", "_"):
    print(spec, [format(value, spec) for value in (0.0, -0.0, 2.5, -1234.5678, 1e21, float("inf"), float("nan"))], sep=":")
for spec in ("", "5", "<5", ">5", "^5", "x^7", ".1", "5.2", "s"):
    print(spec, [format(value, spec) for value in ("", "abc", "é😀")], sep=":")


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        return "<%s|%s>" % (self.cents, spec)

    def __str__(self):
        return "str"


print(f"{Money(5)}", f"{Money(5):abc}", "{:>{}}".format(Money(1), 9), format(Money(2), "q"), "%s" % Money(3), f"{Money(4)!s:>5}")
