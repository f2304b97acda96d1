# Constructors of the built-in types on every kind of argument.
print(int("12"), int(3.99), int(-3.99), int("-0b11", 2) if False else int("-11", 2), float("1.5"), float(2), str(1.50), bool([]), bool("False"), bool(0.0), bool(None))
print(list("ab"), list({"x": 1}), list((1, 2)), tuple([1]), set([1, 1]), frozenset("a"), dict([[1, 2]]), dict(a=1), bytes([1]), complex("1j"), list(range(2)), list(zip("a", "b")))
print(str([1, "a"]), repr("a"), str(b"a"), str(None), ascii("é"), chr(65), ord("A"), bin(5), oct(8), hex(255), round(2.567, 1), abs(-3), abs(-2.5), abs(3 + 4j), abs(True))
print(divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), pow(2, 8), pow(2, 8, 10), hash(1) == hash(1.0), bool(range(0)), bool(range(1)), int(" 5 "), float("  1e2 "), int("१२"))
print([f(x) for f in (int, float, str, bool, repr, type) for x in (0, 1)], list(map(bool, [0, 1, "", " ", [], [0], {}, (), None, 0.0, 1e-300, "0"])))
print(int.__doc__ is not None, str(object())[:7], list(map(type, [1, "a"])), dict.fromkeys("aab", 0), sorted({3, 1}), [*map(int, ["1", "2"])], isinstance(int("1"), int))
print(int(1e15), int(1e18), int(2**63), float(2**63), str(10**18), float("1e-400"), int(-0.5), float("1" * 30), int(True) + int(False), str(True)[0], complex(1, -0.0))
