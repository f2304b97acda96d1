# Truth by __bool__, else __len__, else true; wrong results of both.
class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class BL(B, L):
    def __len__(self):
        return 0


class Plain:
    pass


print(bool(B(True)), bool(B(False)), bool(L(0)), bool(L(3)), bool(BL(True)), bool(Plain()))
print(not L(0), L(0) or "empty", L(2) and "full", 1 if L(0) else 2)
for value in (B(1), B(None), B("x"), L(-1), L("a"), L(2**70), L(1.0), L(None)):
    try:
        print(bool(value))
    except Exception as error:
        print(type(error).__name__, error)
for value in (L(-1), L("a"), L(2**70), L(True), Plain(), 5):
    try:
        print(len(value))
    except Exception as error:
        print(type(error).__name__, error)
while L(0):
    print("never")
assert L(1)
print([v.n for v in (L(0), L(1), L(2)) if v], all([L(1), B(True)]), any([L(0), B(False)]))
print(list(filter(None, [0, 1, "", "a", [], [0]])))
