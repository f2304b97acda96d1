# Indexing and slicing, with every combination of bounds and steps.
text = "abcdefgh"
items = list(range(8))
for part in (
    text[0], text[-1], text[2:5], text[:3], text[5:], text[:], text[::2], text[1::2], text[::-1],
    text[::-2], text[5:2:-1], text[2:5:-1], text[-3:], text[:-3], text[-100:100], text[100:],
    text[7:0:-3], text[-1:-5:-1], text[:0:-1], text[3:3],
):
    print(repr(part), end=" ")
print()
print(items[1:6:2], items[::-3], items[-2::-2], items[:2:-1], tuple(items)[::4])
print(items[True], items[False], items[-True])
print(slice(1, 5), slice(None), slice(1, None, -1), slice(2, 8, 3).indices(5))
s = slice(-3, None)
print(text[s], items[s], s.start, s.stop, s.step, s == slice(-3, None))
print(range(10)[2:8:2], range(10)[::-1], range(0, 20, 5)[-1], b"bytes"[1:3], b"bytes"[0])
print(text[1:7][1:4][0], [[1, 2], [3, 4]][1][0], {"k": [5, 6]}["k"][-1])
big = 10**30
print(text[:big], text[-big:2], items[-big:big:big])
print(repr(""[::-1]), repr("é"[:0][::-1]), [][::-1], ()[::-1], b""[::-1], repr("abc"[5:1:-1]))
