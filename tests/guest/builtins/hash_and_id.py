# hash of equal things, id within a program.
print(hash(5), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(True), hash(0.5), hash(1e300), hash(float("inf")), hash(-float("inf")), hash(None) == hash(None), hash(()), hash((1, 2)), hash((1, (2, 3))), hash(1j), hash(2 + 3j))
print(hash("") == hash(b""), hash("a") == hash("a"), hash(frozenset()) == hash(frozenset()), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(range(3)) == hash(range(0, 3)))
print(hash(10**30), hash(-(10**30)), hash(2**200), hash(1.5), hash(-0.0), hash(1e-5), hash(123456789012345678901234567890))
a = []
b = []
print(id(a) == id(a), id(a) == id(b), id(a) != id(b), type(id(a)), id(None) == id(None))
for value in ([], {}, set(), bytearray(), ([],), {1: []}):
    try:
        hash(value)
    except TypeError as error:
        print(error)
print(hash(int) == hash(int), hash(len) == hash(len), len({hash(object()) for _ in range(3)}) >= 1)
