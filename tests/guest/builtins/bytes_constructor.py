# bytes and bytearray: sizes, iterables, texts, errors, conversion back.
print(bytes(), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes("é", "latin-1"), bytes(b"x"), bytes(range(3)), bytes((1, 255)), bytes(bytearray(b"q")), bytes.fromhex("41 42ff"), bytes("a", encoding="ascii", errors="strict"))
print(bytearray(), bytearray(2), bytearray(b"ab"), bytearray([1]), bytearray("x", "utf8"), bytearray.fromhex("00ff"))
for kind in (bytes, bytearray):
    for args in ((-1,), ("a",), ([256],), ([-1],), (["a"],), (1.5,), (None,), ("é", "ascii"), (5, "utf-8"), ([1], "utf-8"), (b"a", "utf-8"), (1, 2, 3, 4)):
        try:
            print(kind(*args))
        except Exception as error:
            print(type(error).__name__, error)
b = bytearray(b"hello")
b[0] = 72
b.append(33)
b += b"??"
b[1:3] = b"EL"
del b[-1]
print(b, bytes(b), b.decode(), b[1], b[1:3], list(b[:2]), b.pop(), b.index(b"L"), b.find(b"z"), b.upper(), len(b), b.count(b"l"), b == b"HELlo!?", b"lo" in b)
b.extend([65, 66])
b.insert(0, 42)
b.reverse()
b.remove(33)
print(b, b.hex(), b.copy() is b, b * 2, b + b"x", type(b + b"x").__name__, type(b"x" + b).__name__)
for attempt in (lambda: b.append(256), lambda: b.append("a"), lambda: b.__setitem__(0, 300), lambda: b.remove(1), lambda: b + "x", lambda: bytearray().pop(), lambda: hash(b), lambda: b.insert(0, -1), lambda: b"abc"[5], lambda: b"a" + "b", lambda: b"a".join(["x"])):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
