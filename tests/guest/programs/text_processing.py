# Word counts, caesar and vigenere, run lengths, anagrams, palindromes, justification, tables.
from collections import Counter, defaultdict
from itertools import groupby
from string import ascii_lowercase, punctuation

TEXT = "It was the best of times, it was the worst of times; it was the age of wisdom..."
words = TEXT.lower().translate(str.maketrans("", "", punctuation)).split()
print(Counter(words).most_common(3), len(set(words)), max(words, key=len), sorted(set(map(len, words))))


def caesar(text, k):
    shifted = ascii_lowercase[k:] + ascii_lowercase[:k]
    return text.translate(str.maketrans(ascii_lowercase + ascii_lowercase.upper(), shifted + shifted.upper()))


def vigenere(text, key, sign=1):
    out = []
    for i, ch in enumerate(text):
        out.append(chr((ord(ch) - 97 + sign * (ord(key[i % len(key)]) - 97)) % 26 + 97))
    return "".join(out)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, 23), vigenere("attackatdawn", "lemon"), vigenere(vigenere("attackatdawn", "lemon"), "lemon", -1))
runs = [(ch, len(list(g))) for ch, g in groupby("aaabbcaaa")]
print(runs, "".join(ch * n for ch, n in runs), "".join(f"{n}{ch}" for ch, n in runs))
groups = defaultdict(list)
for word in "listen silent enlist google elbow below state taste".split():
    groups["".join(sorted(word))].append(word)
print([g for g in groups.values() if len(g) > 1])
print([w for w in ("level", "Was it a car", "python") if (c := [ch for ch in w.lower() if ch.isalpha()]) == c[::-1]])


def wrap(text, width):
    line = ""
    for word in text.split():
        if len(line) + len(word) + bool(line) > width:
            yield line
            line = word
        else:
            line += " " * bool(line) + word
    if line:
        yield line


for line in wrap(TEXT, 30):
    print(f"|{line:<30}|{line:>30}|")
rows = [("name", "qty", "price"), ("apple", 3, 1.5), ("kiwi", 12, 0.25)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for r in rows:
    print("  ".join(str(v).rjust(w) if not isinstance(v, str) else v.ljust(w) for v, w in zip(r, widths)))
print(" ".join(w[1:] + w[0] + "ay" for w in words[:4]), "".join(sorted("python")), "-".join("abc"), "a-b_c".replace("-", "_").split("_"))
roman = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    out = ""
    for value, text in roman:
        out += text * (n // value)
        n %= value
    return out


print([to_roman(n) for n in (4, 9, 14, 1994, 2024)])
