# Every sequence with every kind of bound, and assignment to and deletion of slices.
class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i

    def __repr__(self):
        return "Index(%d)" % self.i


def show(label, f):
    try:
        print(label, f())
    except Exception as error:
        print(label, type(error).__name__, error)


bounds = [
    (None, None, None), (1, 3, None), (-2, None, None), (None, -2, None), (None, None, -1), (4, 0, -2),
    (10, 20, None), (-100, 100, 3), (2, 2, None), (None, None, 0), ("a", None, None), (1.5, None, None),
    (2**70, None, None), (None, -(2**70), -1), (None, None, -(2**70)), (True, None, None), (Index(1), Index(3), None),
]
for sequence in ("abcdef", "aé€😀f", (1, 2, 3, 4, 5), [1, 2, 3, 4, 5], b"abcde", range(10), range(5, -5, -2)):
    for low, high, step in bounds:
        show((sequence, low, high, step), lambda: sequence[low:high:step])
        show((sequence, low, high), lambda: sequence[low:high])
    for key in (0, -1, 4, 5, -5, 10, "a", 1.0, None, 2**70, True, Index(1), (1,)):
        show((sequence, key), lambda: sequence[key])


def change(text):
    x = [1, 2, 3, 4, 5, 6]
    try:
        changes[text](x)
        print(text, x)
    except Exception as error:
        print(text, type(error).__name__, error, x)


def assign(key, value):
    def change(x):
        x[key] = value() if callable(value) else value

    return change


def delete(key):
    def change(x):
        del x[key]

    return change


changes = {
    "shrink": assign(slice(1, 3), [9]),
    "extended": assign(slice(None, None, 2), [7, 8, 9]),
    "extended, wrong size": assign(slice(None, None, 2), [7]),
    "insert": assign(slice(1, 1), "abc"),
    "empty backwards": assign(slice(4, 2), [0]),
    "not iterable, extended": assign(slice(None, None, 2), 5),
    "generator": assign(slice(None, None, -1), lambda: (i for i in range(6))),
    "zero step": assign(slice(1, 3, 0), []),
    "text bound": assign(slice("a", None), []),
    "everything": assign(slice(-100, 100), ()),
    "index": assign(10, 1),
    "key": assign("a", 1),
    "del": delete(slice(1, 3)),
    "del extended": delete(slice(None, None, 2)),
    "del backwards": delete(slice(None, None, -2)),
    "del down": delete(slice(5, 0, -2)),
    "del index": delete(10),
    "del key": delete("a"),
}
for text in changes:
    change(text)
