# Regular expressions: groups, flags, functions, substitution with functions, errors.
import re

m = re.match(r"(?P<user>\w+)@(?P<host>[\w.]+)", "ann@example.org rest")
print(m.group(), m.group(1), m.group("host"), m.groups(), m.groupdict(), m.span(), m.start("host"), m["user"], m.end(), m.lastgroup, bool(m), re.match("x", "abc"))
print(re.findall(r"\d+", "1 22 333"), re.findall(r"(\w)(\d)", "a1 b2"), re.split(r"[,;]\s*", "a, b;c"), re.split(r"(-)", "a-b-c", maxsplit=1), re.sub(r"\d", "#", "a1b2"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("x", lambda m: str(m.start()), "axbx"), re.subn("a", "b", "aaa", count=2), [x.group() for x in re.finditer(r"[aeiou]", "education")], re.search(r"b+", "abbbc").span(), re.fullmatch(r"\d{3}", "123") is not None, re.escape("a.b*c"))
print(re.findall("^a", "a\nA\na", re.M | re.I), re.search("a.c", "a\nc", re.S) is not None, re.findall(r"(?x) \d  # a digit", "a1"), re.sub(r"(?i)HELLO", "bye", "Hello hello"), re.findall(r"\b\w{3}\b", "the cat sat on it"), re.findall(r"a*?b", "aab"), re.findall(r"(?<=\$)\d+", "$5 6 $77"), re.findall(r"\w+(?=!)", "hi! there you!"), re.findall(r"(?:ab)+", "ababx"), re.match(r"(a)(b)?", "a").groups(), re.match(r"(a)(b)?", "a").groups("none"), re.findall(r"[^\W\d_]+", "abc_1é"))
p = re.compile(r"(\d+)-(\d+)")
print(p.pattern, p.groups, p.findall("1-2 3-4"), p.sub(r"\g<2>:\g<1>", "5-6"), p.search("x 7-8", 2).groups(), repr(p), p.flags & re.U == re.U)
for bad in ("(", "[a", "*a", "a{2,1}", "(?P<1>a)", "\\", "(?P=x)", "a**", "(?z)", ")"):
    try:
        re.compile(bad)
        print("accepted", bad)
    except re.error as error:
        print(repr(bad), error)
try:
    re.sub("(a)", r"\2", "a")
except re.error as error:
    print(error)
try:
    m.group(5)
except IndexError as error:
    print(error)
