# sorted: stability, key, reverse, mixed errors, on every iterable.
print(sorted([3, 1, 2]), sorted("banana"), sorted({3: "a", 1: "b"}), sorted((2, 1)), sorted({"b", "a"}), sorted(range(3, 0, -1)), sorted(x % 3 for x in range(5)), sorted([]))
data = [("b", 2), ("a", 2), ("c", 1), ("d", 1)]
print(sorted(data), sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True), sorted(data, key=lambda p: (-p[1], p[0])))
print(sorted([1.5, 1, True, 0, False, -1]), sorted(["b", "A", "a", "B"]), sorted(["b", "A", "a", "B"], key=str.lower), sorted([[2, 1], [1, 5], [1]]), sorted([(), (1,), (0, 5)]), sorted([b"b", b"a"]))
print(sorted([3, -1, 2], key=abs, reverse=True), sorted(["10", "9", "1"], key=int), sorted(["ccc", "a", "bb"], key=len), sorted([None, None]) if False else sorted(["x"]), sorted([1, 2], key=None, reverse=0))
for attempt in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([{}, {}]), lambda: sorted(5), lambda: sorted([1, 2], key=5), lambda: sorted([1], reverse="x"), lambda: sorted([1j, 2j]), lambda: sorted([1, 2], lambda v: v), lambda: sorted(), lambda: sorted([1], foo=1), lambda: sorted([[1], ["a"]]), lambda: sorted([object(), object()])):
    try:
        print(attempt())
    except TypeError as error:
        print(error)


class Card:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return "C%d" % self.rank


print(sorted([Card(3), Card(1), Card(2)]), sorted([Card(3), Card(1)], reverse=True), max([Card(3), Card(9)], key=lambda c: c.rank), min(Card(4), Card(2)))
l = [5, 3, 4]
print(l.sort(), l, l.sort(reverse=True), l, l.sort(key=lambda v: -v), l)
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words, key=lambda w: (len(w), w)), sorted(set(words), key=words.index), sorted(words, key=words.count, reverse=True)[:2])
