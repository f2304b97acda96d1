# str: split, join, partition, splitlines.
print("a b  c".split(), "a b  c".split(" "), " a  b ".split(), "a,b,,c,".split(","), "".split(), "".split(","))
print("a,b,c,d".split(",", 2), "a,b,c,d".rsplit(",", 2), "  a b c  ".split(None, 1), "  a b c  ".rsplit(None, 1), "aXXbXXc".split("XX"))
print("k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "kv".rpartition("="))
print("a\nb\r\nc\rd\n".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x1cc\u2028d".splitlines())
print(",".join(["a", "b"]), "".join("xyz"), "-".join([]), ", ".join(str(n) for n in range(4)), "ab".join("12"))
print("-".join({"k": 1, "j": 2}), "".join(reversed("abc")), " ".join(map(str, (1, 2.5, None))))
print("a b c".split(maxsplit=1), "a-b-c".split(sep="-", maxsplit=-1), "a b".split(" ", 0))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: ",".join([1, 2]))
attempt(lambda: ",".join(["a", None]))
attempt(lambda: ",".join(5))
attempt(lambda: "a".split(""))
attempt(lambda: "a".split(1))
attempt(lambda: "a".partition(""))
attempt(lambda: "".join(["a"], ["b"]))
