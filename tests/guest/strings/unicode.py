# Code points, encodings and escapes in reprs.
s = "naïve café 日本 😀 \u0301"
print(s, len(s), s[11], s[::-1].encode("utf-8"), [hex(ord(c)) for c in s[-3:]])
print(repr(s), ascii(s), repr("\x00\x1f\x7f\x85\u200b\ud7ff\ue000\U0001f600"), ascii("é\U0001f600"))
print("é".encode(), "é".encode("latin-1"), "é".encode("utf-16-le"), b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"))
print("é".encode("ascii", "ignore"), "é".encode("ascii", "replace"), "é".encode("ascii", "backslashreplace"), b"\xff".decode("utf-8", "replace"))
print(ord("a"), ord("€"), chr(8364), chr(0x1F600), chr(97), "e\u0301" == "é", "ﬁ".upper(), sorted("zéaÉ"))
print("abc" < "abd", "Z" < "a", "é" > "z", "" < "a", "a" < "aa", max("hello"), min("hello"), "10" < "9")


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: ord("ab"))
attempt(lambda: ord(""))
attempt(lambda: ord(5))
attempt(lambda: chr("a"))
attempt(lambda: "é".encode("ascii"))
attempt(lambda: b"\xff".decode())
attempt(lambda: b"\xe9t\xe9".decode("ascii"))
attempt(lambda: "a".encode("no-such"))
attempt(lambda: str(b"a", "utf-8"))
attempt(lambda: str("a", "utf-8"))
attempt(lambda: "\ud800".encode())
