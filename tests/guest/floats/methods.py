# Methods of float.
print((2.0).is_integer(), (2.5).is_integer(), (0.75).as_integer_ratio(), (255.5).hex(), float.fromhex("0x1.8p1"))
print((1.5).conjugate(), (1.5).real, (1.5).imag, (-1.5).__abs__(), (2.5).__round__(), (2.5).__int__())
print(float.__add__(1.0, 2.0), (1.0).__eq__(1), (1.0).__lt__(2), (7.9).__trunc__(), (2.0).__floordiv__(3))
print(hash(1.0) == hash(1), hash(0.5), hash(-0.0), hash(float("inf")), hash(1e300))
print((0.1).as_integer_ratio(), (1e10).hex(), (-0.0).hex(), float("1e-7").hex())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: float("abc"))
attempt(lambda: float(""))
attempt(lambda: float("1.2.3"))
attempt(lambda: float("1,5"))
attempt(lambda: float(None))
attempt(lambda: float([1]))
attempt(lambda: float(1j))
attempt(lambda: float("1" * 500))
attempt(lambda: float("inf").as_integer_ratio())
attempt(lambda: float("nan").as_integer_ratio())
attempt(lambda: (1.5).foo)
attempt(lambda: (1.5).upper())
attempt(lambda: float.fromhex("zz"))
attempt(lambda: float(1, 2))
