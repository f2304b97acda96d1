# StopIteration inside a generator becomes RuntimeError; in __next__ and next it ends loops.
def leaks():
    yield 1
    raise StopIteration("inside")


def by_next():
    yield next(iter([]))


for make in (leaks, by_next):
    try:
        print(list(make()))
    except RuntimeError as error:
        print(error, repr(error.__cause__))


def returns():
    yield 1
    return [2, 3]


def gather():
    print("result", (yield from returns()))


print(list(gather()), [x for x in returns()])
try:
    list(next(iter([])) for _ in range(1))
except RuntimeError as error:
    print(error)


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(5)


print(list(It()), next(It(), "default"))
try:
    next(It())
except StopIteration as stop:
    print(stop.value, stop.args)


def catches():
    try:
        yield 1
        next(iter([]))
    except StopIteration:
        yield "handled"


print(list(catches()), list(map(lambda v: next(iter([v])), [1, 2])))
try:
    print([next(iter([])) for _ in range(1)])
except StopIteration:
    print("comprehensions let it out")


def safe_next(it):
    try:
        return next(it)
    except StopIteration:
        return None


print(safe_next(iter([])), list(iter(lambda: next(iter([7])), 7)))
