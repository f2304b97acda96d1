# find, index, count, startswith, replace, strip, split, join, partition, translate with their arguments.
t = "the quick the lazy the end"
print(t.find("the"), t.find("the", 1), t.find("zzz"), t.find("the", 1, 5), t.rfind("the"), t.rfind("the", 0, 12), t.index("quick"), t.rindex("e"), t.count("the"), t.count("the", 5), t.count(""), t.find(""), t.find("", 100), "aaaa".count("aa"))
print(t.startswith("the"), t.startswith(("a", "t")), t.startswith("quick", 4), t.endswith("end"), t.endswith(("x", "d")), t.endswith(()), "".startswith(""), t.endswith("the", 0, 3))
print(t.replace("the", "a"), t.replace("the", "a", 1), t.replace("", "-", 3), "aaa".replace("aa", "b"), "x".replace("y", "z"), "ab".replace("", ""))
print(repr("  x  ".strip()), repr("xxaxx".strip("x")), repr("abcab".lstrip("ba")), repr("abcab".rstrip("ba")), repr("\n x \t".strip()), repr("".strip()), repr("éaé".strip("é")))
print("a,b,,c".split(","), "a,b,,c".split(",", 1), "a b  c ".split(), " a b c".split(None, 1), "a,b,c".rsplit(",", 1), "".split(), "".split(","), "abc".split("abc"), "l1\nl2\r\nl3\n".splitlines(), "a\nb".splitlines(True), "a\x0bb\u2028c".splitlines())
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="), ", ".join(["a", "b"]), "".join([]), "-".join("abc"), "x".join(map(str, range(3))), "ab".join(("1",)))
print("hello".translate({104: "J", 101: None, 111: 48}), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": "1", 98: None}), "a-b".translate(str.maketrans("-", "_")))
for bad in (lambda: t.index("zzz"), lambda: t.rindex("zzz"), lambda: t.find(5), lambda: t.split(""), lambda: t.split(5), lambda: ",".join([1, 2]), lambda: ",".join(5), lambda: t.replace("a"), lambda: t.startswith(5), lambda: t.startswith(["a"]), lambda: t.partition(""), lambda: str.maketrans("a", "bc"), lambda: str.maketrans("a"), lambda: t.count(), lambda: t.strip(5), lambda: t.translate(), lambda: "".join(["a", None]), lambda: t.replace("a", 5), lambda: t.endswith(("a", 5))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
