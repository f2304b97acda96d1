# string.Formatter, capwords, struct packing.
import string
import struct

print(string.capwords("hello  big world"), string.Formatter().format("{0} {name!r:>6}", 1, name="x"), string.ascii_letters[:5], string.hexdigits, string.whitespace == " \t\n\r\x0b\x0c")
print(struct.pack("<ihb", 1, -2, 3), struct.unpack("<ihb", b"\x01\x00\x00\x00\xfe\xff\x03"), struct.calcsize("<ihb"), struct.pack(">I", 258), struct.unpack(">d", struct.pack(">d", 1.5)), struct.pack("3s", b"ab"), struct.unpack("<2H", b"\x01\x00\x02\x00"))
for bad in (lambda: struct.pack("<b", 200), lambda: struct.unpack("<i", b"abc"), lambda: struct.pack("<i"), lambda: struct.pack("zz", 1)):
    try:
        print(bad())
    except struct.error as error:
        print("struct.error")
t = string.Template("$who likes ${what}, $$5")
print(t.substitute(who="ann", what="tea"), t.safe_substitute(who="bob"))
try:
    t.substitute(who="x")
except KeyError as error:
    print("KeyError", error)
