# iter with a sentinel, next with a default, exhausted iterators, sharing.
it = iter([1, 2, 3])
print(next(it), [x for x in it], next(it, "end"), list(it), iter(it) is it)
values = iter([5, 6, 0, 7])
print(list(iter(lambda: next(values), 0)), list(values))
shared = iter(range(6))
print(list(zip(shared, shared)), list(zip(*[iter("abcdef")] * 3)))
it = iter("ab")
for c in it:
    print(c, next(it, None))
d = iter({"x": 1})
print(next(d), next(d, None), list(iter({}.items())), list(iter(range(2))), type(iter([])).__name__, type(iter("")).__name__, type(iter({})).__name__, type(iter(())).__name__, type(iter(range(1))).__name__, type(iter({1})).__name__)
a = [1, 2]
it = iter(a)
next(it)
a.append(3)
print(list(it))
a.append(4)
print(list(it), 2 in iter([1, 2]), sum(iter([1, 2])), max(iter("az")), sorted(iter([2, 1])), *iter("q"))


def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, "-", error)


attempt(lambda: next(5))
attempt(lambda: next([]))
attempt(lambda: next(iter("")))
attempt(lambda: iter(None))
attempt(lambda: iter(5, 0))
attempt(lambda: len(iter([])))
attempt(lambda: iter([])[0])
attempt(lambda: next())
