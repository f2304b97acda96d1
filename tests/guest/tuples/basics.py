# Tuples: packing, methods, comparison, errors.
t = 1, "a", 2.5
print(t, t[1], t[-1], len(t), t + (4,), t * 2, (1,) * 3, t.count(1), t.index("a"), "a" in t, t[::-1])
print((), (1,), tuple(), tuple("ab"), tuple([1, 2]), tuple({1: 2}), (1, 2) < (1, 3), (1,) < (1, 0), (1, 2) == [1, 2], ((1, 2), 3)[0][1])
a, b, c = t
(d, e), f = (1, 2), 3
a, b = b, a
print(a, b, c, d, e, f, hash((1, 2)) == hash((1, 2)), {(1, 2): "key"}[1, 2], (1, 2) in {(1, 2)}, sorted([(2, "a"), (1, "b"), (1, "a")]))
t2 = t
t2 += (9,)
print(t, t2, t is t2, tuple(t) is t, max((1, 2), (1, 3)), divmod(7, 2), isinstance(t, tuple))
inner = ([],)
inner[0].append(1)
print(inner)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


def assign():
    t[0] = 1


def delete():
    del t[0]


attempt(assign)
attempt(delete)
attempt(lambda: t.index(99))
attempt(lambda: t.append(1))
attempt(lambda: t.foo)
attempt(lambda: hash(([],)))
attempt(lambda: {([], 1): 2})
attempt(lambda: tuple(1))
attempt(lambda: tuple(1, 2))
attempt(lambda: t + 1)
attempt(lambda: t())
attempt(lambda: t["a"])
