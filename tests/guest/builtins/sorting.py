# sorted and list.sort: stability, keys, reverse, errors that leave the list.
people = [("ann", 30), ("bob", 25), ("cid", 30), ("dee", 25), ("eve", 35)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted("bAcD"), sorted("bAcD", key=str.lower), sorted([3, 1.5, True, 2]), sorted({"b": 1, "a": 2}), sorted(["10", "9", "1"]), sorted(["10", "9", "1"], key=int))
values = [5, 2, 9, 1]
print(values.sort(), values, values.sort(reverse=True), values, sorted(values) is values, sorted([]), sorted((2, 1)), sorted([[2], [1, 5], [1]]))
words = ["banana", "fig", "apple", "kiwi", "date"]
words.sort(key=len)
print(words)
words.sort(key=lambda w: w[-1])
print(words, sorted(words, key=lambda w: (len(w), w)), sorted(words, key=words.index) == words)
calls = []
sorted([3, 1, 2], key=lambda v: calls.append(v) or v)
print(calls, sorted([0.0, -0.0, 0]), sorted([1, True, 1.0]), sorted([True, 1.0, 1]), sorted([None, 5, None, 3], key=lambda v: (v is None, v or 0)))
mixed = [3, "a", 1]
try:
    mixed.sort()
except TypeError as error:
    print(error, sorted(map(str, mixed)))
bad = [2, 1, 0]
try:
    bad.sort(key=lambda v: 1 // v)
except ZeroDivisionError as error:
    print(error, sorted(bad))


def mutate():
    data = [3, 2, 1]
    try:
        data.sort(key=lambda v: data.append(v) or v)
    except ValueError as error:
        print(error, sorted(data)[:3])
    data = [1, 2]
    print(sorted(data, key=lambda v: len(data)), data.sort(key=lambda v: -v), data)


mutate()
big = [(i * 7919) % 1009 for i in range(1000)]
print(sorted(big)[:5], sorted(big, key=lambda v: -v)[:5], sorted(big, key=str)[:5], sorted(range(10), key=lambda v: v % 3), sorted(range(10), key=lambda v: v % 3, reverse=True))
print(sorted([float("inf"), 1, float("-inf"), -1e308]), sorted(["é", "z", "e", "Z"]), sorted([b"b", b"a"]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([2**70, 1, -(2**65), 1.5]), max(people, key=lambda p: p[1]), min(people, key=lambda p: p[1]))
