# Ints of every size are looked for in dicts and sets, among keys that compare by code of their own.

numbers = {i: i * i for i in range(2000)}
print(numbers[1999], 1999 in numbers, 2000 in numbers, numbers.get(1500), numbers.get(5000, "x"))
edges = [-(2**63), -(10**18), -(2**30), -7, -1, 0, 1023, 1024, 2**30 - 1, 2**30, 2**60, 2**62, 2**63 - 1]
table = {edge: place for place, edge in enumerate(edges)}
for edge in edges:
    print(edge, table[edge], edge in table, table.get(edge), edge + 1 in table, edge * 3 in table)
members = set(edges) | {5000.0, True, -2}
print([edge in members for edge in edges], 5000 in members, 1 in members, -2 in members)
print(2**61 - 1 in members, 2**61 - 2 in members, 2000 in members)
try:
    numbers[4001]
except KeyError as error:
    print(repr(error), type(error.args[0]))

met = []


class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        met.append(other)
        return self.number == other


keys = {Key(3000): "a", Key(70000): "b"}
print(keys[3000], keys.get(70000), 3000 in keys, 3001 in keys, keys.get(-70000))
print(3000 in {Key(3000)}, 70000 in {Key(3000)}, 70000 in {Key(70000)})
# What a comparison was given is still what it was.
for other in range(100000, 100010):
    other in keys
print(met, [type(one) for one in met])
