# str(): of everything, with encodings, errors.
print([str(v) for v in (None, True, 5, -1.5, 1e100, 2j, "s", b"x", [1, "a"], (1,), {"k": "v"}, {1}, frozenset(), range(2), ..., int, ValueError("msg"), KeyError("k"))])
print(str(), str("x"), repr(str(b"abc")), str(b"abc", "utf-8"), str(b"\xc3\xa9", encoding="utf8"), str(b"\xff", "ascii", "replace"), str(b"\xff", errors="ignore"), str(bytearray(b"ba"), "ascii"), str(object=5))
for attempt in (lambda: str(b"\xff", "utf-8"), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: str(b"a", "no-such"), lambda: str(1, 2, 3, 4), lambda: str(b"a", 5), lambda: str(x=1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class S(str):
    def shout(self):
        return self.upper() + "!"


s = S("hey")
print(s, s.shout(), s + "x", type(s + "x").__name__, len(s), s == "hey", hash(s) == hash("hey"), {"hey": 1}[s], isinstance(s, str), S(), repr(s), s[1:], type(s[1:]).__name__)
print(str.upper("a"), str.join("-", ["a", "b"]), "".join(map(str, range(3))), str.format("{}", 1), str.maketrans("a", "b"))
