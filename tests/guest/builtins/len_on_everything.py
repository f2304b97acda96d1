# len of every sized thing, and of others.
print([len(v) for v in ("", "é😀", b"ab", [], [[]], (), (1,), {}, {1: 2}, set(), frozenset("aab"), range(10), range(0, 10, 3), range(10, 0), bytearray(b"x"), {}.keys(), {1: 2}.values(), {1: 2}.items())])
print(len(range(2**40)), len("a" * 1000), len([None] * 5))
for v in (5, None, 1.5, len, object(), (x for x in []), iter([]), zip(), map(str, []), int, ..., True):
    try:
        print(len(v))
    except TypeError as error:
        print(error)
try:
    len(range(2**70))
except OverflowError as error:
    print(error)
