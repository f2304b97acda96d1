# << >> & ^ | over ints, bools, sets, and their errors.
for a in (5, -5, 0, 2**70, -2**70, True):
    print(a, a << 3, a >> 1, a & 12, a | 12, a ^ 12, a >> 100, ~a)
for a, b in ((True, False), (True, True), (1, True)):
    print(a & b, a | b, a ^ b, type(a & b).__name__)
print({1, 2} & {2}, {1} | {2}, {1, 2} ^ {2, 3}, {1, 2} - {1}, frozenset([1]) | {2}, type(frozenset() | {1}).__name__, type({1} | frozenset()).__name__)
for attempt in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 << 1, lambda: 1 & 1.0, lambda: "a" | "b", lambda: [1] & [1], lambda: {1} | [2], lambda: None ^ 1, lambda: 0 << 10**20, lambda: 5 >> 10**20, lambda: -5 >> 10**20):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print({"a": 1}.keys() & {"a", "b"}, {"a": 1}.items() | {("b", 2)} >= {("a", 1)}, {1: 2}.keys() - [1])
flags = 0
for bit in (0, 3, 5):
    flags |= 1 << bit
print(bin(flags), [i for i in range(8) if flags >> i & 1], flags & ~(1 << 3), flags ^ 0xFF)
print(1 | 2 ^ 3 & 4 << 1, (1 | 2) ^ 3, 1 << 2 + 3, 1 + 2 << 3)
