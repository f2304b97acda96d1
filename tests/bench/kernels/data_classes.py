# Dataclasses: construction, comparison, ordering, hashing, replace, default factories.
from dataclasses import astuple, dataclass, field, replace


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)
    tags: list = field(default_factory=list, compare=False)


@dataclass
class Account:
    owner: str
    balance: float = 0.0
    history: list = field(default_factory=list)

    def deposit(self, amount):
        self.balance += amount
        self.history.append(amount)
        return self


seen = {}
point = Point(0)
for i in range(12000):
    point = point.moved(i % 3, (i * 7) % 5 - 2)
    key = Point(point.x % 50, point.y % 50)
    seen[key] = seen.get(key, 0) + 1
equal = sum(1 for i in range(12000) if Point(i % 10, 3) == Point(3, 3))
tasks = [Task((i * 7919) % 1000, "task%d" % i) for i in range(5000)]
tasks.sort()
tasks[0].tags.append("first")
accounts = [Account("owner%d" % (i % 100)) for i in range(6000)]
for i, account in enumerate(accounts):
    account.deposit(i).deposit(2.5)
richer = [replace(a, balance=a.balance * 2) for a in accounts[:500]]
print(len(seen), equal, tasks[0], tasks[-1].priority, sum(a.balance for a in richer))
print(max(seen.values()), astuple(point), repr(point))
