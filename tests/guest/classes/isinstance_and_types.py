# isinstance, issubclass, type of everything.
values = [1, True, 1.5, 1j, "s", b"b", [1], (1,), {1: 2}, {1}, frozenset(), None, range(3), slice(1), len, lambda: 0, int, ..., NotImplemented, ValueError("v"), iter([]), iter("a"), iter({}), enumerate([]), zip(), map(str, []), filter(None, []), reversed([]), (x for x in [])]
print([type(v).__name__ for v in values])
print([isinstance(v, int) for v in values[:8]], [isinstance(v, (int, float, str)) for v in values[:8]], [isinstance(v, object) for v in values[:3]])
print(type(1) is int, type(True) is bool, type(None).__name__, type(int) is type, type(type) is type, isinstance(int, type), isinstance(ValueError, type))
print(int, str, list, dict, type(None), type(len), type(lambda: 0), bool, object, ValueError, type, range, enumerate)
print(issubclass(bool, int), issubclass(int, (str, object)), issubclass(KeyError, Exception), isinstance("x", (list, (tuple, str))))
print(int.__name__, "".__class__, (1).__class__, [].__class__.__name__, type(5)("7"), type([])("ab"), type("")(5), [t(3) for t in (int, float, str, bool)])
print(type(1) == type(2), type(1) == type(1.0), type("") in (int, str), {int: "i", str: "s"}[type("x")], callable(int), callable(5), int != str)


class A:
    pass


class B(A):
    pass


print(type(B()) is B, type(B()) is A, isinstance(B(), A), type(A), A.__class__, isinstance(A, A), B().__class__.__bases__ == (A,))
