# str: case, stripping, prefixes, padding.
s = "  Hello, World!  "
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), s.upper(), s.lower(), s.title(), s.swapcase())
print("hello world".capitalize(), "they're bill's".title(), "ß".upper(), "ǅ".lower(), "İ".lower().encode(), "ß".casefold())
print("xxabcxx".strip("x"), "abcba".strip("ab"), "mississippi".rstrip("ip"), repr("\t x \n".strip()), "x".strip(""))
print("a".center(6, "*"), "a".ljust(4, "-"), "a".rjust(4), "ab".center(5), "abc".center(2), "5".zfill(3), "-5".zfill(4), "+x".zfill(5))
print("prefix-body".startswith("prefix"), "abc".startswith(("x", "a")), "abc".startswith("b", 1), "abc".endswith("bc", 0, 3), "abc".endswith(()))
print("a\tbc\td".expandtabs(), "a\tb".expandtabs(4), "Hello".istitle(), "HELLO".isupper(), "hello1".islower(), "".isupper())
print([c.isdigit() for c in "5²٣x"], [c.isdecimal() for c in "5²٣x"], [c.isnumeric() for c in "5²½x"])
print("abc".isalpha(), "ab1".isalnum(), " \t".isspace(), "".isspace(), "a b".isidentifier(), "_x1".isidentifier(), "\n".isprintable(), "é".isascii())
