# Text built and taken apart in the ways programs do it.
line = "  name = John Smith ; age=42;  email = js@example.org  "
pairs = dict((k.strip(), v.strip()) for k, _, v in (part.partition("=") for part in line.split(";")))
print(pairs, int(pairs["age"]) + 1, pairs["email"].split("@")[1].split(".")[0])
csv = "id,name,score\n1,ann,9.5\n2,bob,7\n"
rows = [dict(zip(csv.splitlines()[0].split(","), r.split(","))) for r in csv.splitlines()[1:]]
print(rows, sum(float(r["score"]) for r in rows), max(rows, key=lambda r: float(r["score"]))["name"])
print("-" * 20, "=" * 3 + ">" , "|".join(f"{v:^7}" for v in ("a", 1, None)) if False else "|".join("{:^7}".format(str(v)) for v in ("a", 1, None)))
out = []
for i, word in enumerate("alpha beta gamma".split(), 1):
    out.append("%2d. %-8s%5.1f%%" % (i, word, i * 33.333))
print("\n".join(out))
s = "hello"
print(s[0].upper() + s[1:], s[::-1], s[1:-1], s * 2, "l" in s, s.index("l"), [c for c in s], sorted(s), set(s) == set("helo"), s.replace("l", "L", 1), ord(s[0]), "".join(chr(ord(c) + 1) for c in s), s.center(11, "*"), s.find("z"), s.count("l"), list(enumerate(s))[-1])
print("camelCaseText", "".join("_" + c.lower() if c.isupper() else c for c in "camelCaseText"), "snake_case_text".title().replace("_", ""), "Hello World".swapcase(), "a1b2".isalnum(), "3.14".replace(".", "", 1).isdigit())
count = sum(1 for c in "programming language" if c in "aeiou")
words = "the quick brown fox".split()
print(count, " ".join(w[::-1] for w in words), " ".join(reversed(words)), max(words, key=len), [len(w) for w in words], " ".join(w.capitalize() for w in words), "".join(w[0] for w in words).upper())
print("tab\tsep".expandtabs(8), "multi\nline".splitlines(), repr("quote'\"s"), "é".encode(), len("é"), "ß".upper(), "İ".lower() == "i̇", "ﬁ".upper())
template = "Dear {name}, you owe {amount:.2f} {cur}"
print(template.format(name="X", amount=3, cur="EUR"), template.format_map({"name": "Y", "amount": 1.239, "cur": "USD"}), "{0}{1}{0}".format("a", "b"), "{:>{w}}".format("r", w=4), "{!r}".format("q"), "{0[1]} {1.real}".format([1, 2], 5))
