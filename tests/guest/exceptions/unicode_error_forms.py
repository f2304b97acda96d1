# UnicodeDecodeError and its relatives: attributes and text.
tests = [
    lambda: b"ab\xffcd".decode("utf-8"), lambda: "aéb".encode("ascii"), lambda: b"\xc3".decode(), lambda: "\ud800".encode("utf-8"),
    lambda: b"\x80".decode("ascii"), lambda: "日本".encode("latin-1"), lambda: b"\xff\xfe\x00".decode("utf-16"), lambda: b"ab".decode("utf-32"),
]
for f in tests:
    try:
        print(f())
    except UnicodeError as error:
        print(type(error).__name__, error, "|", error.encoding, error.start, error.end, error.reason, ascii(error.object))
error = UnicodeDecodeError("enc", b"data", 1, 2, "why")
print(error, error.args, repr(error))
error = UnicodeEncodeError("enc", "data", 1, 3, "why")
print(error, error.object)
error = UnicodeTranslateError("data", 0, 1, "why")
print(error)
for cls, args in ((UnicodeDecodeError, ()), (UnicodeDecodeError, ("e", "text", 0, 1, "r")), (UnicodeEncodeError, ("e", b"", 0, 1, "r"))):
    try:
        cls(*args)
    except TypeError as error:
        print(error)
print("é".encode("ascii", "ignore"), "é".encode("ascii", "replace"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"), "é".encode("ascii", "namereplace"), b"\xff".decode("utf-8", "replace") == "\ufffd", b"\xff".decode("utf8", "backslashreplace"), b"\xff".decode("ascii", "surrogateescape") == "\udcff")
try:
    "a".encode("ascii", "bogus")
    "é".encode("ascii", "bogus")
except LookupError as error:
    print(error)
