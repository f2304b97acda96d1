# Truth of values in if, while, not, and, assert, comprehensions.
class WithBool:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v


class WithLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Plain:
    pass


falsy = [0, 0.0, -0.0, 0j, "", b"", [], (), {}, set(), frozenset(), None, False, range(0), WithBool(False), WithLen(0)]
truthy = [1, -1, 0.1, float("nan"), 1j, " ", b"\0", [0], (0,), {0: 0}, {0}, True, range(1), WithBool(True), WithLen(2), Plain(), Plain, len, lambda: 0, ..., NotImplemented.__class__, 2**100, -(2**63), "False", iter([]), (x for x in [])]
for value in falsy:
    if value:
        print("wrong")
    elif not value and not (value or 0) and (value and 1) is value and bool(value) is False:
        print("F", end="")
for value in truthy:
    if not value:
        print("wrong", value)
    elif bool(value) and (value or 0) is value and not (not value) and (1 if value else 0):
        print("T", end="")
print()
print([x for x in falsy if x], len([x for x in truthy if x]) == len(truthy), any(falsy), all(truthy), sum(1 for x in falsy + truthy if x))
n = 3
while n:
    n -= 1
text = "abc"
while text:
    text = text[1:]
stack = [1, 2]
while stack:
    stack.pop()
print(n, repr(text), stack)
