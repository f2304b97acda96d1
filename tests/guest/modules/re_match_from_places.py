# Tokenizers: a long text that is matched at one place after the other, alike everywhere.
import re

TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(.))")
text = "alpha = 12.5 * (beta + 3) - gamma / 4; " * 300
at = count = 0
total = 0.0
words = {}
while at < len(text.rstrip()):
    found = TOKEN.match(text, at)
    at = found.end()
    count += 1
    if found.group(1):
        total += float(found.group(1))
    elif found.group(2):
        words[found.group(2)] = words.get(found.group(2), 0) + 1
print(count, total, words)

WORD = re.compile(r"[a-z]{5}")
at = hits = 0
while True:
    found = WORD.search(text, at)
    if found is None:
        break
    hits += 1
    at = found.end()
print(hits)
print(re.compile(r"(\w+) (=)").match(text, 39).span(), re.compile(r"^alpha").match(text, 39))
print(re.compile(r"^alpha", re.M).search("x" * 200 + "\nalpha", 150).span())
print(
    re.compile(r"\balpha|(?<=; )x").search(text, 1).span(),
    re.compile(r".*").fullmatch(text, 5, 250).span(),
)
print(
    re.compile(rb"[^;]*;").match(text.encode(), 40).span(),
    re.compile(r"(a)|(b)").match("-" * 300 + "b", 300).lastindex,
)
