# requires: 3.10
# int, float, complex, str, bool, list, tuple, set, dict, bytes called with values of every kind.
values = [None, True, 0, -7, 3.9, "12", "1.5", "abc", "", b"7", [1, 2], (1,), {1}, {1: 2}, range(2), 2j, [(1, 2)], "ab", [[1, 2]], object]
for kind in (int, float, complex, str, bool, list, tuple, frozenset, dict, bytes, bytearray, enumerate, reversed, iter, len, hash, sum, sorted, any, abs, round, chr, ord, bin, max, next):
    row = []
    for value in values:
        try:
            result = kind(value)
            shown = type(result).__name__ if kind in (enumerate, reversed, iter, hash) or type(result).__name__ == "frozenset" else repr(result)
        except Exception as error:
            shown = type(error).__name__ + ": " + str(error)
        row.append(shown)
    print(kind.__name__, "; ".join(row))
