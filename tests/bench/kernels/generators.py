# Generators: pipelines, recursion with `yield from`, send, and what sum, any, join, sorted do with them.
def count_up(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def only_even(numbers):
    for n in numbers:
        if n % 2 == 0:
            yield n


def squares(numbers):
    for n in numbers:
        yield n * n


def windows(numbers, size):
    window = []
    for n in numbers:
        window.append(n)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


class Tree:
    def __init__(self, key):
        self.key = key
        self.left = self.right = None

    def add(self, key):
        if key < self.key:
            if self.left is None:
                self.left = Tree(key)
            else:
                self.left.add(key)
        elif self.right is None:
            self.right = Tree(key)
        else:
            self.right.add(key)

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.key
        if self.right is not None:
            yield from self.right


def running_mean():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


total = 0
for n in squares(only_even(count_up(90000))):
    total += n
total += sum(sum(w) for w in windows(count_up(45000), 5))
tree = Tree(1500)
for i in range(2500):
    tree.add((i * 7919) % 3001)
keys = list(tree)
mean = running_mean()
next(mean)
for i in range(60000):
    last = mean.send(i)
found = next(f for f in fibonacci() if f > 10**15)
text = ",".join(str(n) for n in count_up(45000))
flags = any(n > 44000 for n in count_up(45000)), all(n >= 0 for n in count_up(45000))
print(total, len(keys), keys[:4], last, found, len(text), flags, max(n % 977 for n in count_up(45000)))
