# Every list method with its normal use and its errors.
l = [3, 1, 2]
for call in (
    lambda: l.append(4), lambda: l.extend("ab"), lambda: l.insert(1, "x"), lambda: l.insert(-100, "first"), lambda: l.insert(100, "last"),
    lambda: l.remove("x"), lambda: l.pop(), lambda: l.pop(0), lambda: l.index("a"), lambda: l.count(1), lambda: l.reverse(), lambda: l.copy(),
    lambda: l.remove("nothing"), lambda: l.pop(100), lambda: l.index("nothing"), lambda: l.index(1, 5), lambda: l.extend(5), lambda: l.append(), lambda: l.insert(1),
    lambda: l.insert("a", 1), lambda: l.pop("a"), lambda: l.index(3, 0, 100), lambda: l.sort(), lambda: l.clear(), lambda: l.pop(), lambda: l.nothing(),
):
    try:
        print(call(), l)
    except Exception as error:
        print(type(error).__name__, error, l)
a = [1, 2, 3]
print(a + [4], a * 2, 2 * a, a == [1, 2, 3], a is a.copy(), a[1:], a[-1], 2 in a, len(a), bool([]), a < [1, 3], a.__len__(), a.__contains__(2), a.__getitem__(0))
a[5:] = [9]
a[0:0] = [0]
a[::2] = ["e"] * len(a[::2])
print(a)
del a[::2]
print(a, [*a, *a], [[]] * 2, list(a) is a, a.index(2) if 2 in a else None)
b = [5, 3, 1]
b.sort(key=lambda v: -v)
print(b, b.sort(reverse=True), b, [b.append(i) for i in range(2)], b)
x = [1, [2, 3]]
y = x.copy()
y[1].append(4)
y[0] = 9
print(x, y, x.__iadd__([5]), x.__mul__(0), x.__add__([1]))
print([1, 2, 3].index(3, -2), [1, 2, 1].index(1, 1), [True, 1, 1.0].count(1), [[1], [1]].count([1]), [float("nan")].count(float("nan")))
