# Case, alignment and classification methods over plain and odd text.
texts = ["hello World", "ÀÉÎ straße", "ǆ ﬁ", "123", "", " ", "a1_b", "Ⅷ ²", "HELLO", "Title Case", "日本", "\t\n"]
for t in texts:
    print(repr(t), repr(t.upper()), repr(t.lower()), repr(t.title()), repr(t.capitalize()), repr(t.swapcase()), repr(t.casefold()))
    print([getattr(t, name)() for name in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii")])
print(repr("ab".center(7)), repr("ab".center(6, "*")), repr("ab".ljust(5, "-")), repr("ab".rjust(5)), "42".zfill(5), "-42".zfill(5), "+7".zfill(4), "abc".zfill(2), repr("a\tbc\td".expandtabs(4)), repr("\t".expandtabs(0)))
for bad in (lambda: "a".center(), lambda: "a".center("5"), lambda: "a".ljust(5, "ab"), lambda: "a".zfill("x"), lambda: "a".upper(1), lambda: "a".rjust(5, 5), lambda: "a".expandtabs("x")):
    try:
        print(bad())
    except TypeError as error:
        print(error)
