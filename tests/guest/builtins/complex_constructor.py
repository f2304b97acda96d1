# complex(): texts, parts, attributes, arithmetic, errors.
print(complex(), complex(1), complex(1, 2), complex(1.5, -2), complex("1+2j"), complex("-j"), complex("3"), complex(" 1-1j "), complex("(1+2j)"), complex(True), complex(1j, 2), complex(1, 2j), complex(real=1, imag=3), complex("nan+infj"))
z = 3 + 4j
print(z.real, z.imag, z.conjugate(), abs(z), -z, +z, z == 3 + 4j, z != 3, hash(1 + 0j) == hash(1), bool(0j), z * z, z / 2, z ** 2, z - 1, 1 - z, 2 / (1 + 1j), z * 1j)
print(1e20j, -0j, complex(0.0, -0.0), complex(-0.0, 0.0), 1j * 1j, complex("inf"), 0.1 + 0.2j, repr(1 + 1j), str(-1j), f"{z:.2f}", "{:.1e}".format(z), f"{1j}")
for attempt in (lambda: complex("a"), lambda: complex("1 + 2j"), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex(None), lambda: complex([]), lambda: z < 1, lambda: int(z), lambda: float(z), lambda: z // 2, lambda: z % 2, lambda: divmod(z, 1), lambda: z / 0, lambda: 0j ** -1, lambda: round(z), lambda: format(z, "d"), lambda: complex("")):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
