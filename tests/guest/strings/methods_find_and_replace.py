# str: find, index, count, replace, translate.
s = "banana"
print(s.find("an"), s.rfind("an"), s.find("x"), s.find("an", 2), s.find("an", 2, 4), s.find(""), s.rfind(""), s.find("", 10))
print(s.index("na"), s.rindex("na"), s.count("a"), s.count("ana"), s.count(""), s.count("a", 2), s.count("a", -2), "".count(""))
print(s.replace("a", "o"), s.replace("a", "o", 2), s.replace("", "-"), s.replace("x", "y"), s.replace("an", ""), "aaa".replace("aa", "b"))
table = str.maketrans("abn", "xyz")
print(s.translate(table), s.translate({97: None}), s.translate({97: "<A>", ord("b"): 66}), s.translate(str.maketrans("", "", "an")))
print(str.maketrans({"a": "1", "b": None}) == {97: "1", 98: None})
print("a-b_c".replace("-", " ").replace("_", " ").split(), "x" in s, "nan" in s, s.find("n", -3, -1))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: s.index("x"))
attempt(lambda: s.rindex("x"))
attempt(lambda: s.find(1))
attempt(lambda: s.replace("a"))
attempt(lambda: s.replace("a", 1))
attempt(lambda: s.count())
attempt(lambda: str.maketrans("ab", "c"))
attempt(lambda: s.startswith(1))
attempt(lambda: s.center("5"))
attempt(lambda: s.center(5, "ab"))
