# Literals of every kind.
print(0, 00, 1_000_000, 0xFF, 0XfF, 0o17, 0b101, 0B1_0, 0x_ff)
print(1.0, 1., .5, 1e3, 1E-3, 1_0.0_1, 1e400, -1e400, 0e0, 1.5e+2)
print(1j, 2.5J, 1e2j, 0j, -1j)
print("a" 'b' "c", 'it''s', "it's", 'say "hi"', "tab\there", 'new\nline', "\\", "\x41\u00e9\U0001F600")
print(r"\n raw", R'\\', rb"\x00", b"\x00abc\n", b"a" b"b", "\101\7".encode(), "\N{BULLET}")
print("""triple
  quoted""", '''"x"''', "a\
b")
print(True, False, None, ..., Ellipsis is ...)
print([], [1], [1,], (), (1,), {}, {1}, {1: 2}, [[]], ((),), {"a": {}})
print(type(()), type((1)), type((1,)), type({}), type({1}), type(...))
print("\0".encode(), "\a\b\f\v\r".encode(), repr("\x7f\x80\xa0\xad"), repr("'\""), repr('"'), repr("'"))
print("" "" == "", len("\
"), "a" + "b" "c" * 2)
