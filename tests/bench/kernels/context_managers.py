# The `with` statement: classes with __enter__ and __exit__, nesting, exceptions that are swallowed.
class Resource:
    def __init__(self, log):
        self.log = log
        self.depth = 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, kind, value, traceback):
        self.depth -= 1
        if kind is not None:
            self.log.append(kind.__name__)
        return False


class Ignoring:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return kind is not None and issubclass(kind, self.kinds)


class Transaction:
    def __init__(self, accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = list(self.accounts)
        return self.accounts

    def __exit__(self, kind, value, traceback):
        if kind is not None:
            self.accounts[:] = self.saved
        return kind is ValueError


def transfer(accounts, source, target, amount):
    with Transaction(accounts) as current:
        current[source] -= amount
        if current[source] < 0:
            raise ValueError("not enough")
        current[target] += amount
        return True
    return False


log = []
resource = Resource(log)
total = 0
for i in range(60000):
    with resource as r:
        total += r.depth
for i in range(15000):
    with resource, resource as r:
        total += r.depth * 2
for i in range(6000):
    with Ignoring(KeyError, IndexError):
        with resource:
            total += [1, 2, 3][i % 4]
accounts = [100] * 10
done = 0
for i in range(12000):
    done += transfer(accounts, i % 10, (i * 7) % 10, i % 23)
print(total, resource.depth, len(log), done, sum(accounts))
