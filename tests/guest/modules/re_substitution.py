# re.sub with strings, groups and functions.
import re

print(re.sub(r"\s+", " ", "a  b \n c"), re.sub("a", "b", "aaa", count=2), re.subn("a", "b", "banana"), re.sub("", "-", "abc"), re.sub("x*", "-", "abxd"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<a>\d)", r"<\g<a>>", "1 2"), re.sub(r"(\d)", r"\g<1>0", "5"), re.sub(r"\.", r"\\", "a.b"), re.sub("a", r"\n", "bab"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1 b22"), re.sub(r"[aeiou]", lambda m: m.group().upper(), "education"), re.sub(r"(^|_)(\w)", lambda m: m.group(2).upper(), "snake_case_name"))
print(re.sub(r"(?<!^)([A-Z])", r"_\1", "camelCaseName").lower(), re.sub("(a)(b)?", r"[\1\2]", "ab a"), re.compile("b").sub("", "abc", 1), re.sub(re.compile("c"), "C", "abc"))


def broken(match):
    return 1 // 0


def wrong(match):
    return 5


for function in (broken, wrong):
    try:
        print(re.sub("a", function, "banana"))
    except Exception as error:
        print(type(error).__name__, error)
words = re.findall(r"[a-z']+", "It's the cat's hat, isn't it?".lower())
print(words, sorted(set(words), key=words.index))
tokens = re.findall(r"\d+\.?\d*|[-+*/()]", "3.5 + (42 - x7) * 2")
print(tokens, [re.match(r"^[\w.]+@\w+\.\w{2,3}$", e) is not None for e in ("a.b@c.org", "bad@x", "@c.com")])
