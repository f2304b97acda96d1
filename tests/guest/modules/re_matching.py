# re: match, search, groups, flags.
import re

m = re.search(r"(\w+)@(\w+)\.com", "mail bob@site.com now")
print(m.group(), m.group(0), m.group(1), m.groups(), m.start(), m.end(), m.span(2), m[2], bool(m), m.string)
print(re.match("b", "abc"), re.search("b", "abc").span(), re.fullmatch("a+", "aaa").group(), re.fullmatch("a", "aa"), re.match("", "x").group() == "")
n = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "2024-05")
print(n.groupdict(), n.group("year", "month"), n["day"], n.group(3), n.groups("none"), n.lastgroup, n.lastindex)
print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"(a)|b", "ab"), re.findall("", "ab"), [x.group() for x in re.finditer(r"[aeiou]", "education")])
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(-)", "a-b-c"), re.split(r"\s+", " a b "), re.split("x", "axbxc", maxsplit=1), re.split(r"\b", "hi you"))
print(re.findall("A", "aA", re.IGNORECASE), re.findall("^a", "a\na", re.M), re.search("a.b", "a\nb", re.S) is not None, re.findall(r"(?i)x", "xX"), re.search(r"a b # comment", "ab", re.X) is not None)
print(re.findall(r"(?<=\$)\d+", "$5 6 $77"), re.findall(r"a(?!b)", "ab ac"), re.findall(r"\bcat\b", "cat concat cat"), re.findall("a{2,3}?", "aaaa"), re.findall(".*?,", "a,b,"), re.search(r"(\w)\1", "hello").group())
p = re.compile(r"(\d+)-(\d+)")
print(p.pattern, p.findall("1-2 3-4"), p.sub(r"\2-\1", "1-2"), p.match("x"), p.search("a 5-6").start(), p.groups, p == re.compile(r"(\d+)-(\d+)"), p.fullmatch("1-2") is not None)
print(repr(m), re.escape("a.b*c"), re.findall(r"[^\W\d_]+", "ab1_cé"), re.findall(r"\d", "٣3"), re.findall(r"\d", "٣3", re.A), m.expand(r"\1 at \2") if hasattr(m, "expand") else "")
try:
    re.compile("(")
except re.error as error:
    print(error)
try:
    re.search("*a", "x")
except re.error as error:
    print(error)
try:
    m.group(5)
except IndexError as error:
    print(error)
