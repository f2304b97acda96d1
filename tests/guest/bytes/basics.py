# bytes: literals, indexing, methods, conversions.
b = b"Hello\x00\xff"
print(b, b[0], b[1:3], len(b), list(b[:3]), b + b"!", b * 2, 72 in b, b"ell" in b)
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes(), b"".join([b"a", b"b"]))
print(b"a,b".split(b","), b" x ".strip(), b"abc".upper(), b"abc".replace(b"b", b"--"), b"abc".find(b"c"), b"aXbX".count(b"X"))
print(b"abc".hex(), bytes.fromhex("61 62"), b"abc".startswith(b"ab"), b"%d-%s" % (5, b"x"), b"abc".decode(), b"5".isdigit())
print(b"a" < b"b", b"a" == "a", b"abc" == bytes([97, 98, 99]), hash(b"a") == hash(b"a"), sorted([b"b", b"a"]), max(b"abc"))
print(repr(b"it's"), repr(b'"'), repr(b"\t\n\r\\"), str(b"x"), "%s" % b"y", f"{b'z'}", b"ab".center(6, b"*"), b"7".zfill(3))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: bytes([256]))
attempt(lambda: bytes(-1))
attempt(lambda: bytes("a"))
attempt(lambda: bytes([1.5]))
attempt(lambda: b"a" + "b")
attempt(lambda: b"abc"[5])
attempt(lambda: b"abc".find("a"))
attempt(lambda: "a" in b"abc")
attempt(lambda: 256 in b"abc")
attempt(lambda: b"a".join(["b"]))
attempt(lambda: bytes.fromhex("6"))
attempt(lambda: b"x".foo)
attempt(lambda: b"abc".split("b"))
