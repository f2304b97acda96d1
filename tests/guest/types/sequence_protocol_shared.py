# The common operations of sequences, over all of them.
for s in ([1, 2, 3, 2], (1, 2, 3, 2), "abcb", b"abcb", range(1, 5), bytearray(b"abcb")):
    x = s[1]
    print(type(s).__name__, x, s[-1], s[1:3], s[::-1], s[::2], len(s), min(s), max(s), s.index(x), s.count(x), x in s, s[10:], s[:0], s[-100:100], s == s[:], s != s[1:], list(s), list(reversed(s)), sorted(s), [*s][0], list(enumerate(s))[1], list(zip(s, s))[0])
    for bad in (lambda: s[99], lambda: s[-99], lambda: s["x"], lambda: s[1.0], lambda: s[None], lambda: s[::0], lambda: s.index("nothing" if not isinstance(s, (bytes, bytearray)) else b"q")):
        try:
            print(bad())
        except Exception as error:
            print(type(error).__name__, error)
    try:
        print(s + s, s * 2, 0 * s, s * -1)
    except TypeError as error:
        print(error)
    a, b, *c = s
    print(a, b, c)
