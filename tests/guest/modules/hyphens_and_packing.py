import textwrap, struct, types, random, array
random.seed(3)
w = textwrap.TextWrapper()
for t in ("this-is-a-useful-feature-for-reformatting", "what-the--heck", "a-b", "ab-cd", "1-2", "a1-b2", "--foo", "foo--bar", "foo--", "e-mail", "x-y-z", "well-known--idea", "half-a-dozen", "it's-me", "don't--stop", "a--b", "---", "naïve-test", "_a-_b", "ab-c", "(foo)--bar", "end.--Start", "foo---bar", "u-2", "co-op's"):
    print(w._split(t))
for i in range(400):
    t = "".join(random.choice("ab-- 1'.(") for _ in range(random.randrange(1, 14)))
    print(w._split(t), end=" ")
print()
print(textwrap.wrap("The quick-brown--fox jumped-over a well-known lazy-dog e-mail", 12))
class I:
    def __index__(self): return 7
class F:
    def __float__(self): return 1.5
class B:
    def __bool__(self): return True
print(struct.pack("<hI?d2s", I(), I(), B(), F(), b"ab"), struct.pack("2h", True, I()))
buf = bytearray(8); struct.pack_into("<HH", buf, 2, 1, 2); print(buf)
s = struct.Struct("<hb"); s.pack_into(buf, -3, 5, 6); print(buf, s.format, s.size, s.unpack_from(buf, 5), list(struct.iter_unpack("<H", bytes(4))))
for f in (lambda: struct.pack_into("<HH", buf, 6, 1, 2), lambda: struct.pack_into("<H", buf, -1, 1), lambda: struct.pack_into("<H", buf, -20, 1), lambda: struct.pack_into("h", b"abc", 0, 1), lambda: struct.unpack_from("<H", b"a", 0), lambda: struct.unpack_from("<H", b"abc", 2), lambda: struct.unpack_from("<H", b"abc", -1), lambda: struct.unpack_from("<H", b"abc", -9), lambda: struct.iter_unpack("h", b"abc"), lambda: struct.pack("h", "x"), lambda: struct.pack("h", 1.5), lambda: struct.pack("d", "x"), lambda: struct.pack("h"), lambda: struct.pack("B", 300), lambda: struct.pack("4s", 3)):
    try: print(f())
    except (struct.error, TypeError) as e: print(type(e).__name__, e)
a = array.array("b", [0] * 4); struct.pack_into("<H", a, 1, 513); print(a)
n = types.SimpleNamespace(a=1); n.b = n; print(n)
