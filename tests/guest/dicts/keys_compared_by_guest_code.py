# Keys that only guest code compares, among texts: where the host's table puts texts differs from process
# to process, and with it how often it comes to the same key on its way. Neither result nor fuel may.
class Name(str):
    def __eq__(self, other):
        return str.__eq__(self, other)

    __hash__ = str.__hash__


class Point:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n * 0x9E3779B97F4A7C15 % 2**60


class Same(Point):
    def __eq__(self, other):
        return self is other

    __hash__ = Point.__hash__


words = "a b abc x foo bar spam eggs one two three".split()
for m in range(2, len(words)):
    table = dict.fromkeys(words[:m], m)
    print(m, [table.get(Name(word)) for word in words], end=" ")
    table.update({Name(word): 0 for word in words[1 : m + 1]})
    print(len(table), table.pop(Name("b")), table.setdefault(Name("zz"), 5), table)

for kind in Point, Same:
    for m in range(1, 24):
        table = {}
        for i in range(m):
            table[kind(i % 3)] = i
            table["s%d" % i] = i
        found = [table.get(kind(i)) for i in range(6)]
        print(len(table), found, table.get(0x9E3779B97F4A7C15 % 2**60), len(table.copy()), len({**table}))

sets = {frozenset([i]): i for i in range(50)}
print(sum(sets.get(frozenset([i]), 1) for i in range(60)))
