# One class that is an iterator, a context manager and callable.
class Reader:
    def __init__(self, lines):
        self.lines, self.position, self.open = lines, 0, False

    def __enter__(self):
        self.open = True
        return self

    def __exit__(self, kind, value, trace):
        self.open = False
        print("closed after", self.position)
        return kind is StopAsyncIteration

    def __iter__(self):
        return self

    def __next__(self):
        if not self.open:
            raise ValueError("I/O operation on closed reader")
        if self.position >= len(self.lines):
            raise StopIteration
        self.position += 1
        return self.lines[self.position - 1]

    def __call__(self, n):
        self.position = n
        return self


with Reader(["a", "b", "c"]) as reader:
    print(next(reader), list(reader(1)), list(reader))
    for line in reader(0):
        if line == "b":
            break
try:
    next(reader)
except ValueError as error:
    print(error)
with Reader([]) as empty:
    print(list(empty))
    raise StopAsyncIteration
