# What sum, any, all, list, tuple, set, min, max, sorted, join, next and send do with generators.
def numbers(n):
    for i in range(n):
        yield i


class Word:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Word(self.text + getattr(other, "text", str(other)))

    def __radd__(self, other):
        return Word(str(other) + self.text)

    def __bool__(self):
        print("asked", self.text)
        return len(self.text) > 1

    def __lt__(self, other):
        return self.text < other.text

    def __gt__(self, other):
        return self.text > other.text

    def __hash__(self):
        print("hashed", self.text)
        return len(self.text)

    def __eq__(self, other):
        return self.text == other.text

    def __repr__(self):
        return "Word(%r)" % self.text


words = ["b", "cc", "a", "cc"]
print(sum(numbers(10)), sum(x / 4 for x in numbers(5)), sum(x for x in [True, 2, 3.5]))
print(sum(2**62 for _ in range(5)), sum(-(2**63) for _ in range(2)), sum(()), sum(x for x in ()))
print(sum(x for x in [1, 2j, 3]), sum(x for x in [0.1] * 10) == sum([0.1] * 10))
print(sum(Word(w) for w in words))
print(any(Word(w) for w in words), all(Word(w) for w in reversed(words)))
print(any(x > 3 for x in numbers(10)), all(x < 3 for x in numbers(10)), any(x for x in [0, "", [], None]))
print(list(numbers(4)), tuple(numbers(4)), set(x % 3 for x in numbers(9)), frozenset(numbers(2)))
print(len(set(Word(w) for w in words)), sorted(Word(w) for w in words))
print(min(Word(w) for w in words), max(Word(w) for w in words), min(numbers(3)), max(numbers(3)))
print(max((x % 3, -x) for x in numbers(9)), min(str(x) for x in numbers(12)), max(x / 2 for x in numbers(5)))
print("-".join(str(x) for x in numbers(5)), ", ".join(w for w in words), "".join(x for x in ()))
print(str.join("+", (w for w in words)), sorted((-x for x in numbers(4)), reverse=True))


def failing(n):
    try:
        for i in range(n):
            yield i
        raise KeyError("end")
    finally:
        print("finally", n)


for use in (sum, list, tuple, set, sorted, min, max):
    try:
        print(use.__name__, use(failing(3)))
    except KeyError as error:
        print(use.__name__, repr(error))
try:
    print(" ".join(str(x) for x in failing(2)))
except KeyError as error:
    print(repr(error))
for bad in (
    lambda: sum(x for x in [1, "a"]),
    lambda: min(x for x in []),
    lambda: max(x for x in ()),
    lambda: set(x for x in [1, [2]]),
    lambda: " ".join(x for x in ["a", 2]),
    lambda: sorted(x for x in [1, "a"]),
    lambda: max(x for x in [1, None]),
    lambda: next(x for x in []),
    lambda: sum(1 // x for x in [1, 0]),
    lambda: list(next(iter([])) for x in [1]),
):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)

# What is left of a generator that was not used up.
g = numbers(10)
print(any(x == 3 for x in g), next(g), sum(g), next(g, "none"), list(g))
g = numbers(5)
print(all(x < 2 for x in g), list(g))


def echo():
    got = []
    while True:
        value = yield got
        if value is None:
            return tuple(got)
        got.append(value)


e = echo()
print(next(e), e.send(1), e.send(2))
try:
    e.send(None)
except StopIteration as stop:
    print("stopped", stop.value, stop.args)
try:
    next(e)
except StopIteration as stop:
    print("stopped", stop.value, stop.args)
try:
    echo().send(1)
except TypeError as error:
    print(error)
e = echo()
print(e.__next__(), e.send("x"), next(e, "default"), next(e, "default"))


# A generator that looks at itself, or is looked at, while a builtin uses it.
def itself():
    yield 1
    try:
        next(me)
    except ValueError as error:
        print(error)
    yield 2


me = itself()
print(sum(me))


class Greedy:
    def __radd__(self, other):
        return other + sum(source)

    def __add__(self, other):
        return "unused"


def greedy_source():
    yield 1
    yield Greedy()
    yield 10
    yield 20


source = greedy_source()
print(sum(source))


def delegating(n):
    got = yield from numbers(n)
    print("inner gave", got)
    yield from (x * 10 for x in numbers(n))
    return "done"


print(list(delegating(3)), sum(delegating(3)))


def nested(n):
    if n:
        yield sum(nested(n - 1)) + 1
        yield max(nested(n - 1))
    else:
        yield 1


print(sum(nested(6)))
try:
    raise ValueError("handled outside")
except ValueError:
    print(list(str(x) for x in range(2)))


def handling():
    try:
        yield 1
        raise ValueError("inside")
    except ValueError as error:
        try:
            yield repr(error)
            raise
        except ValueError as again:
            yield again is error


print(list(handling()), [next(handling()) for _ in range(2)])


def deep(n):
    return sum(deep(n - 1) for _ in range(1)) + 1 if n else 0


print(deep(50))


def bottomless():
    return sum(bottomless() for _ in range(1))


try:
    bottomless()
except RecursionError:
    print("RecursionError")


def line(x):
    return 1 // x


print(sum(line(x) for x in [1, 1, 0]))
