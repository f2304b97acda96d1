# bytes and bytearray share the methods of text, over numbers.
for kind in (bytes, bytearray):
    b = kind(b"hello world")
    print(b.upper(), b.title(), b.find(b"o"), b.find(111), b.count(b"l"), b.replace(b"l", b"LL", 1), b.split(), b.split(b"o"), b.partition(b" "), b.startswith(b"he"), b.endswith((b"x", b"d")), b.index(b"w"), b.rfind(b"o"))
    print(b.center(15, b"*"), b.zfill(13), b.strip(b"hd"), kind(b"-").join([b"a", b"b"]), b.hex(), b[0], b[1:3], b[::-1], list(b[:3]), 104 in b, b"ell" in b, len(b), b == b"hello world", b < b"i", b * 2, b + b"!")
    print(b.isalpha(), kind(b"abc").isalpha(), kind(b"12").isdigit(), kind(b" ").isspace(), b.islower(), b.decode(), b.translate(None, b"lo"), b.expandtabs(), kind(b"a\nb").splitlines(), b.capitalize(), b.swapcase(), kind(b"%d-%s") % (5, b"x"))
    for bad in (lambda: b.find("o"), lambda: b + "x", lambda: b[100], lambda: b.index(b"zz"), lambda: kind(b"").join(["a"]), lambda: b.split(b""), lambda: b.count("x"), lambda: b % 5, lambda: b.startswith("h"), lambda: b.replace("a", "b"), lambda: 300 in b, lambda: "a" in b, lambda: b < "a"):
        try:
            print(bad())
        except Exception as error:
            print(type(error).__name__, error)
print(bytes.fromhex("f0 9f 98 80").decode(), "é".encode(), "é".encode("latin-1"), b"\xe9".decode("latin-1"), b"abc".hex("-"), b"\x00\x01" < b"\x00\x02", bytes([1, 2]) + bytes(2), bytes.maketrans(b"a", b"b")[97])
