# bool within int, int within the numbers; conversions between the kinds.
print(isinstance(True, int), issubclass(bool, int), True + True, True == 1, hash(True) == hash(1))
print(type(True + 0), type(True & False), type(True & 1), type(not 1))
print(int(3.99), int(-3.99), int("12"), int("z", 36), float("1e3"), complex("1+2j"))
print(1 == 1.0 == 1 + 0j, hash(1) == hash(1.0) == hash(1 + 0j))
print({1: "int", 1.0: "float", True: "bool"})
print(bool(0.0), bool(0j), bool(1e-300), bool(-1))
print(10**25 == 1e25, 10**22 == 1e22, 2**53 + 1 == float(2**53 + 1))
for convert, value in [(int, 1j), (float, 1j), (float, "x"), (int, None), (int, [1]), (complex, "a")]:
    try:
        print(convert(value))
    except Exception as error:
        print(type(error).__name__, error)
print((1).real, (1).imag, (2.5).real, (2.5).imag, (1 + 2j).conjugate(), (3).conjugate())
print((7).numerator, (7).denominator, True.numerator)
print(True.__repr__(), int.__repr__(True), str(True), "%d" % True, f"{True:d} {True}")
