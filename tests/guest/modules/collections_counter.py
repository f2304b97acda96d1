# collections.Counter.
from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["z"], c.most_common(2), sorted(c.elements()), sum(c.values()), len(c), c == Counter(c), dict(c) == {"m": 1, "i": 4, "s": 4, "p": 2})
c.update("miss")
c.subtract({"i": 10, "q": 1})
print(c, c.most_common(), +c, -c, Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=5), Counter("ab") & Counter("bc"), Counter("ab") | Counter("bc"))
del c["q"]
c["new"] += 1
print("q" in c, c["q"], c.get("q"), Counter([1, 2, 1]), Counter(), Counter({"x": 2}), isinstance(c, dict), list(c), c.pop("new"), max(c, key=c.get))
words = "the cat the dog the end".split()
for word, count in Counter(words).most_common(2):
    print(word, count)
print(Counter("aab").items(), sorted(Counter("hello").items(), key=lambda p: (-p[1], p[0])), Counter("listen") == Counter("silent"), [k for k, v in Counter("abca").items() if v == 1], Counter(x % 3 for x in range(10)))
