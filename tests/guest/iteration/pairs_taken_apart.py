# Loops that take pairs of zip, enumerate and items() apart at once, and loops that only look like it.
def noisy(name, items):
    for item in items:
        print("%s gives %r" % (name, item))
        yield item
    print(name, "ends")


for a, b in zip(noisy("x", [1, 2, 3]), noisy("y", "ab")):
    print(a, b)
print("after", a, b)
for a, b in zip([10**20, None, True], (1.5, "s", [])):
    print(a, b)
for pair in zip([1, 2], [3, 4]):
    a, b = pair
    print(a, b, pair)
kept = []
for i, pair in enumerate(zip("ab", "cd"), 2**63 - 2):
    kept.append(pair)
    print(i, pair)
for i, (a, b) in enumerate(zip("ab", "cd"), -1):
    print(i, a, b)
for i, x in enumerate("abc", 2**63 - 2):
    print(i, x, type(i).__name__)
for a, a in zip([1, 2], [3, 4]):
    print(a)
for first, *rest in zip([1, 2], [3, 4]):
    print(first, rest)
box, row = {}, [0, 0]
for box["a"], row[0] in zip([1, 2], [3, 4]):
    print(box, row)


def run(make, take):
    try:
        take(make())
    except Exception as error:
        print(type(error).__name__, error)


def take_two(it):
    a = b = "none"
    try:
        for a, b in it:
            print(a, b)
    finally:
        print("left with", a, b)


def take_three(it):
    for a, b, c in it:
        print(a, b, c)


def failing():
    yield 1
    raise KeyError("inner")


def stopping():
    yield 1
    raise StopIteration


run(lambda: zip([1, 2, 3], failing()), take_two)
run(lambda: zip(failing(), [1, 2, 3]), take_two)
run(lambda: enumerate(failing()), take_two)
run(lambda: enumerate(stopping()), take_two)
run(lambda: zip([1, 2], [3, 4]), take_three)
run(lambda: enumerate([1]), take_three)
run(lambda: zip([1], [2], [3]), take_two)
run(lambda: zip([1], [2], [3]), take_three)
run(lambda: zip([1]), take_two)
run(lambda: zip(), take_two)
run(lambda: enumerate([]), take_two)
run(lambda: {}.items(), take_two)
run(lambda: {1: 2, "k": [3], None: None}.items(), take_two)
run(lambda: iter([(1, 2), [3, 4], "56"]), take_two)


def grow(d):
    for k, v in d.items():
        d[k + 10] = v


def swap(d):
    for k, v in d.items():
        print(k, v)
        del d[k]
        d[k + 10] = v


run(lambda: {1: 2}, grow)
run(lambda: {1: 2, 3: 4}, swap)
shared = iter([1, 2, 3, 4, 5])
for a, b in zip(shared, shared):
    print(a, b)
items = [1, 2, 3]
for i, x in enumerate(items):
    if i < 3:
        items.append(x * 10)
    print(i, x)
print([(k, v) for k, v in {1: 2, 3: 4}.items()], {v: k for k, v in enumerate("ab")}, list(a * b for a, b in zip([1, 2], [3, 4])))


class Dies:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


def last():
    for a, b in zip([Dies(1), Dies(2)], [Dies(3)]):
        print(a.name, b.name)
    print("end of loop")


last()


def stepped():
    for i, x in enumerate(iter([5, 6])):
        got = yield i, x
        print("got", got)


g = stepped()
print(next(g), g.send("one"))
for _ in g:
    pass
