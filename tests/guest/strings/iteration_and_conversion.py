# Iterating over strings and turning values into strings.
for index, char in enumerate("héy", 1):
    print(index, char, end="; ")
print(list("abc"), tuple("ab"), sorted("banana"), set("aaa"), dict(zip("ab", "cd")), list(reversed("abc")))
a, b, *c = "hello"
print(a, b, c, [*"xy"], "".join(c)[::-1])
for value in (1, 1.5, True, None, "s", [1, "a", None], ("t",), {"k": 'v"'}, {1}, b"b", range(3), ..., 1j, slice(1, 2)):
    print(str(value), repr(value), f"{value}", f"{value!r:>12}", "%s" % (value,))
print(str(), str(str), str(int), str(type(None)), str(NotImplemented), str([float("nan"), -0.0, 1e20]))
nested = [1, [2, [3, "x'y"]], {"a": (1,)}, "\n"]
print(nested, str(nested) == repr(nested))
print("abc".__len__(), "a".__add__("b"), "abc".__contains__("b"), "a".__eq__("a"), str.__len__("four"))
