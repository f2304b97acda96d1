# Instances as keys, defaults, queue items, with closures over self.
class Item:
    def __init__(self, name, weight):
        self.name, self.weight = name, weight

    def __repr__(self):
        return self.name

    def heavier(self, other):
        return self.weight > other.weight


class Inventory:
    def __init__(self):
        self.by_name = {}
        self.callbacks = []

    def add(self, item, *more):
        for one in (item,) + more:
            self.by_name.setdefault(one.name, []).append(one)
        for callback in self.callbacks:
            callback(item)
        return self

    def on_add(self, callback):
        self.callbacks.append(callback)

    def filter(self, predicate):
        return [i for items in self.by_name.values() for i in items if predicate(i)]

    def total(self):
        return sum(i.weight for items in self.by_name.values() for i in items)


inventory = Inventory()
log = []
inventory.on_add(lambda item: log.append(item.name.upper()))
inventory.on_add(log.append)
a, b, c = Item("axe", 5), Item("bow", 3), Item("axe", 7)
inventory.add(a).add(b, c)
print(inventory.by_name, log, inventory.total(), inventory.filter(lambda i: i.weight > 4), inventory.filter(b.heavier))
owners = {a: "ann", b: "bob"}
print(owners[a], owners.get(c), sorted([a, b, c], key=lambda i: (i.name, -i.weight)), [a, b, c].index(c), a in [b, c], {a, b, a} == {b, a})
groups = {}
for item in (a, b, c):
    groups.setdefault(item.heavier(Item("", 4)), []).append(item)
print(groups)


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __mul__(self, other):
        return Matrix([[sum(x * y for x, y in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __pow__(self, n):
        result = Matrix([[int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows))])
        base = self
        while n:
            if n & 1:
                result = result * base
            base = base * base
            n >>= 1
        return result


print((Matrix([[1, 1], [1, 0]]) ** 90).rows)
