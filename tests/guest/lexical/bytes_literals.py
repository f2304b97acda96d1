# Bytes literals, and what may not stand in them.
data = b"ASCII \x00\x7f\x80\xff \t\n\r\\ 'single'"
print(data, len(data))
print(list(b"abc\xff"))
print(b"\u0041", b"\N{BULLET}", len(b"\u0041"))
print(b"""two
lines""")
print(b"a" b"b", b"" == bytes(), b"x" * 3)
print(rb"\x41", len(rb"\x41"))
for text in ['b"é"', 'b"a" "b"', '"a" b"b"']:
    try:
        compile(text, "<text>", "eval")
        print("accepted")
    except SyntaxError as error:
        print(error.msg)
