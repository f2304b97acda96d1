# encode and decode: codecs, error handlers, what is refused.
def attempt(action):
    try:
        print(ascii(action()))
    except Exception as error:
        print(type(error).__name__, "-", ascii(str(error)))


text = "a\u00e9\u4e2d\U0001f600"
for codec in ("utf-8", "UTF8", "utf_16", "utf-16-le", "utf-32-be", "utf-7", "utf-8-sig", "raw_unicode_escape", "gb18030"):
    data = text.encode(codec)
    print(codec, data, data.decode(codec) == text)
for codec in ("ascii", "latin-1", "cp1252", "iso8859-15", "koi8-r", "shift_jis", "big5"):
    attempt(lambda: text.encode(codec))
    print(codec, text.encode(codec, "replace"), text.encode(codec, "ignore"))
for errors in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "nosuch"):
    attempt(lambda: "x\u00e9".encode("ascii", errors))
    attempt(lambda: b"x\xff".decode("ascii", errors))
attempt(lambda: "\ud800".encode())
attempt(lambda: "\ud800".encode("utf-8", "surrogatepass"))
attempt(lambda: b"\xff\xfe".decode())
attempt(lambda: b"\xe4\xb8".decode("utf-8"))
attempt(lambda: "a".encode("nosuch"))
attempt(lambda: "a".encode("rot13"))
attempt(lambda: b"a".decode("hex"))
attempt(lambda: "a".encode(5))
attempt(lambda: str(b"caf\xc3\xa9", "utf-8"))
attempt(lambda: str(b"caf\xe9", encoding="latin-1", errors="strict"))
attempt(lambda: str("a", "utf-8"))
attempt(lambda: str(5, "utf-8"))
attempt(lambda: bytes("\u00e9", "utf-8"))
attempt(lambda: bytes("\u00e9"))
