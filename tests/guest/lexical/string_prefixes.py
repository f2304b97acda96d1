# Prefixes in every case, raw strings, and adjacent literals.
print(r'\n\t', R"\d+", u'é', U"x", b'bytes', B"b", br'\n', Rb"\t", bR'\\', rb'\x00')
print(f'{1 + 1}', F"{'a'}", fr'\{1}', Rf"\n{2}", rF'\{3}')
print('a' "b" '''c''' """d""")
print("pre" f"{1}" r"\post" 'end')
print(b'a' b"b" rb'\c')
print(len('\\'), len(r'\\'), r'\'', r"\"")
print('''three
lines "with" 'quotes'
end''')
print("""a "quoted" word""", '''it's''')
print("tab\there", 'bell\a' == '\x07', '\b\f\v' == '\x08\x0c\x0b')
print('\101\102\103', '\0' == '\x00', '\7' == '\x07', '\1234' == 'S4')
print('\x41\u00e9\U0001F600', len('\U0001F600'))
print('\N{LATIN SMALL LETTER E WITH ACUTE} \N{BULLET} \N{latin small letter a}')
print(repr('mix\'ed "quotes"'), repr("it's"), repr('say "hi"'))
print('line one\
 continued')
print(b'\x00\xff\101' + b"'\"")
print(repr(b"it's"), repr(b'"'), repr(b'\'"'))
print("")
print('' '' "" == '')
