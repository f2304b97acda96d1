# Words, letters and lines of a text.
text = """The quick brown fox jumps over the lazy dog.
The dog barks; the fox runs away!
"Why?" asked nobody."""
words = []
for raw in text.split():
    word = "".join(c for c in raw.lower() if c.isalpha())
    if word:
        words.append(word)
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:4]
print(f"{'word':<10}|{'count':>5}")
print("-" * 16)
for word, count in top:
    print(f"{word:<10}|{count:>5}")
letters = {c: text.lower().count(c) for c in "aeiou"}
print(letters, max(letters, key=letters.get), len(text.splitlines()), sum(map(len, words)) / len(words))
print({len(w): [v for v in sorted(set(words)) if len(v) == len(w)] for w in sorted(words, key=len)})
print(" ".join(w[::-1] for w in text.split()[:4]), text.title().swapcase()[:20], "".join(sorted(set("".join(words)))))


def caesar(message, key):
    result = ""
    for ch in message:
        if ch.isupper():
            result += chr((ord(ch) - 65 + key) % 26 + 65)
        elif ch.islower():
            result += chr((ord(ch) - 97 + key) % 26 + 97)
        else:
            result += ch
    return result


secret = caesar(text, 5)
print(secret, caesar(secret, -5) == text)
