# Complex numbers.
z = 3 + 4j
print(z, -z, abs(z), z.real, z.imag, z.conjugate(), z * z, z / 2, z + 1, z - 1.5j, z == 3 + 4j, z != 3)
print(complex(), complex(1), complex(1, 2), complex("1+2j"), complex("-j"), complex(2.5), complex(1j, 1j))
print(1j**2, (1 + 1j) ** 2, 2 ** (1j * 0), z**0.5, z**-1, pow(z, 2), complex(0.0, -0.0), -0j, 0j)
print(repr(1 + 0j), str(-1.5j), 1e20 + 1e-5j, complex("nan"), complex(float("inf"), 1), {1j: "a"}[1j])
print(bool(0j), bool(1j), type(z), isinstance(z, complex), sum([1j, 2]), hash(2 + 0j) == hash(2))
print("%s %r" % (z, z), "{} {:.2f} {:>12}".format(z, z, z), f"{z:.1f}")


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: z < z)
attempt(lambda: z // 2)
attempt(lambda: z % 2)
attempt(lambda: z / 0)
attempt(lambda: int(z))
attempt(lambda: complex("a"))
attempt(lambda: complex("1 + 2j"))
attempt(lambda: 0j ** -1)
attempt(lambda: round(z))
attempt(lambda: max(z, 1))
attempt(lambda: complex("1", 2))
attempt(lambda: complex([]))
