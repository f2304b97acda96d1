# Dicts and strings: counting words.
words = (
    "the quick brown fox jumps over the lazy dog while the cat sleeps and the bird sings".split()
)
text = []
seed = 7
for i in range(60000):
    seed = (seed * 16807) % 2147483647
    text.append(words[seed % len(words)])
text = " ".join(text)
counts = {}
lengths = {}
for word in text.split():
    word = word.strip(".,").lower()
    counts[word] = counts.get(word, 0) + 1
    if len(word) in lengths:
        lengths[len(word)] += 1
    else:
        lengths[len(word)] = 1
letters = {}
for ch in text:
    if ch != " ":
        letters[ch] = letters.get(ch, 0) + 1
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
print(top, sorted(lengths.items()), sorted(letters.items())[:4])
