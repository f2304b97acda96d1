# Escapes in every kind of literal, and how repr writes them back.
for s in ("\\", "\'", "\"", "\a", "\b", "\f", "\n", "\r", "\t", "\v", "\0", "\x41", "\101", "\u20ac", "\U0001f40d", "\N{GREEK SMALL LETTER PI}", "\x7f", "\x80", "\xff", "\u2028", "\ufeff", "\ud7ff", "a\
b"):
    print(len(s), repr(s), ascii(s), [ord(c) for c in s], s.isprintable())
print(r"\n\t\\", R"\'", r'\"', rb"\x00\n", Rb"\\", len(r"\""), b"\x41\101\n\\'\"", b'"', b"'")
print('''triple ' and " quotes''', """and "these" too""", '''line one
line two''', """\
no first newline""")
print("con" "cat" 'ena' "ted" """ strings""", ("in "
      "parentheses"), "tab	inside", "é" "\xe9" == "éé", "\\n" == r"\n", len("\\\\"))
print(repr("it's"), repr('say "hi"'), repr("it's \"both\""), repr("\n'"), [("'", '"')], {"k'": 'v"'})
print("percent %% sign", "%d%%" % 5, "{{}}".format(), f"{{}}", "{}{{{}}}".format(1, 2))
