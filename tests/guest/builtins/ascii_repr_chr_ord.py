# ascii, repr, chr, ord and their limits.
print(ascii("é😀\n'"), ascii(["ü", {"ß": "→"}]), ascii(5), ascii("plain"))
print(repr("é😀\n\t\x00\x7f\x80\xa0\u2028'\""), repr("\ud800"), repr("\U0010ffff"))
print(chr(65), chr(233), chr(128512), chr(0) == "\0", ord("a"), ord("é"), ord("😀"), ord(b"a"), chr(True) == "\x01")
print([chr(c) for c in range(97, 100)], "".join(chr(ord(c) + 1) for c in "HAL"), chr(1114111) == "\U0010ffff")
for attempt in (lambda: chr(-1), lambda: chr(1114112), lambda: chr(2**70), lambda: chr("a"), lambda: chr(1.5), lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: ord(b""), lambda: ord(None), lambda: chr(), lambda: ord(), lambda: ascii(), lambda: repr(1, 2)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class R:
    def __repr__(self):
        return "ré"


print(ascii(R()), repr(R()), ascii([R()]), f"{R()!a}", "%a %r" % (R(), R()))
