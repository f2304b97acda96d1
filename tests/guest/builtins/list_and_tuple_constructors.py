# list, tuple, set, frozenset from every iterable, copies, errors.
for kind in (list, tuple):
    print(kind(), kind("ab"), kind(range(3)), kind({1: 2}), kind(x for x in "g"), kind(b"a"), kind([[1]]), kind(zip("a", [1])), kind({"k": 1}.items()), kind(map(str, [1])), kind((1, 2)))
print(sorted(set("aab")), set(), frozenset(), frozenset([1, 1]), set(range(2)) == {0, 1}, set([(1, 2)]), set({1: 2}), set(frozenset([1])) == {1}, type(set(frozenset())).__name__)
a = [1, [2]]
b = list(a)
b[1].append(3)
b.append(4)
print(a, b, a is b, tuple(a) == (1, [2, 3]), (t := (1,)) is tuple(t))
for kind in (list, tuple, set, frozenset):
    for value in (5, None, len):
        try:
            kind(value)
        except TypeError as error:
            print(error)
    try:
        kind([], [])
    except TypeError as error:
        print(error)
    try:
        kind(iterable=[])
    except TypeError as error:
        print(error)
for value in ([[1]], [{}], [set()]):
    try:
        set(value)
    except TypeError as error:
        print(error)
