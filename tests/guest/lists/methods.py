# Methods of list.
a = [3, 1, 2]
a.append(4)
a.extend((5, 6))
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "before last")
print(a, a.pop(), a.pop(0), a.pop(-2), a)
print(a.index(2), a.count(1), a.index("before last", 1) if "before last" in a else "gone", len(a))
a.remove(1)
a.reverse()
print(a, a.copy() == a, a.copy() is a, a.clear(), a)
b = [1, 2, 3, 2]
b.remove(2)
print(b, b.index(2, 1), b.index(3, -2), [].copy(), list(), list("ab"), list(range(3)), list({1: 2}))
b.sort(reverse=True)
b.extend("xy")
b.extend({7: 0})
b.extend(x for x in b[:2])
print(b, b.append(1), b.sort.__name__)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: [].pop())
attempt(lambda: [1].pop(5))
attempt(lambda: [1].pop("a"))
attempt(lambda: [1].remove(2))
attempt(lambda: [1].index(2))
attempt(lambda: [1, 2].index(1, 1))
attempt(lambda: [].append())
attempt(lambda: [].append(1, 2))
attempt(lambda: [].extend(5))
attempt(lambda: [].insert(1))
attempt(lambda: [].insert("a", 1))
attempt(lambda: [].add(1))
attempt(lambda: [].length)
attempt(lambda: [1].count())
attempt(lambda: [1].clear(1))
attempt(lambda: list(5))
attempt(lambda: list(1, 2))
attempt(lambda: hash([]))
attempt(lambda: [1]())
