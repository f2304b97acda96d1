"""Strings: taking apart, looking up, building, formatting."""

POEM = """the quick brown fox jumps over the lazy dog and runs away
while seven small birds sing in the old tree by the river
a student writes a program that counts the words of a text"""


def shift(text, by):
    out = []
    for c in text:
        if c.islower():
            out.append(chr((ord(c) - 97 + by) % 26 + 97))
        else:
            out.append(c)
    return "".join(out)


def run_lengths(text):
    result = ""
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result += text[i] + str(j - i)
        i = j
    return result


def tokens(expression):
    found, number = [], ""
    for c in expression:
        if c.isdigit() or c == ".":
            number += c
            continue
        if number:
            found.append(float(number) if "." in number else int(number))
            number = ""
        if c in "+-*/()":
            found.append(c)
    if number:
        found.append(int(number))
    return found


def brackets_match(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]):
            return False
    return not stack


words = POEM.split()
for by in range(25):
    secret = shift(POEM, by)
print(secret)
print(run_lengths("aaabbbccccd" * 60)[:24], brackets_match("{[()()]}" * 200))
print(tokens("12 + 3.5 * (7 - 2) / 4 + 100" * 40)[:9])
groups = {}
for word in words * 20:
    groups.setdefault("".join(sorted(word)), []).append(word)
print(len(groups), max(len(g) for g in groups.values()))
vowels = sum(1 for c in POEM * 10 if c in "aeiou")
print(vowels, POEM.upper().count("THE"), POEM.replace("the", "a").title()[:30], POEM.find("river"))
for number in range(400):
    line = f"{number:4d} {number / 7:8.3f} {words[number % len(words)]:>10}|{number:x}"
    other = "%d: %s (%.2f)" % (number, words[number % 9], number / 3)
    third = "{} and {name!r:<12}".format(number, name=words[number % 5])
print(line, other, third, sep="\n")
print([w[::-1].capitalize() for w in words if len(w) > 4 and not w.startswith("p")])
is_same = all(w == w[::-1] for w in ("level", "noon", "radar") * 100)
print(is_same, " ".join(reversed(words))[:40], "-".join(map(str, range(300)))[-12:])
lines = [line.strip() for line in POEM.splitlines() for _ in range(30)]
print(len(set(lines)), sorted(set(words), key=lambda w: (-len(w), w))[:5], "x" in POEM)
