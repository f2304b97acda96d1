# Attributes and methods of int and bool.
n = 10
print(n.bit_length(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, (5).real)
print(n.__add__(5), n.__eq__(10), int.__mul__(3, 4), (7).__divmod__(2), (-7).__abs__())
print(True.real, True.bit_length(), bool.__name__, type(True).__mro__)
print(isinstance(True, int), issubclass(bool, int), int(True), bool(2), bool(-0.0), bool("0"), bool([[]]))
print(round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1), round(7), round(2**70, -5))
print(str(10**20), repr(-5), hash(5), hash(True) == hash(1), hash(2**61 - 1), hash(-1), hash(2**64))
print(n.as_integer_ratio(), (0).as_integer_ratio(), int.from_bytes([1, 0], "big"))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: n.foo)
attempt(lambda: (5).append(3))
attempt(lambda: n())
attempt(lambda: len(n))
attempt(lambda: iter(n))
attempt(lambda: [x for x in n])
attempt(lambda: n.bit_length(1))
