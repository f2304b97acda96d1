# Tuples: methods, comparison, packing, nesting, immutability.
t = (3, 1, 2, 1)
print(t.count(1), t.index(1), t.index(1, 2), t + (5,), t * 2, t[1:], t[::-1], len(t), 2 in t, max(t), sorted(t), t == (3, 1, 2, 1), t < (3, 2), hash(t) == hash((3, 1, 2, 1)), (), (1,), tuple("ab"), bool(()))
for bad in (lambda: t.index(9), lambda: t.append(1), lambda: t + [1], lambda: t[9], lambda: t["a"], lambda: t.count(), lambda: t * "a", lambda: t < [1], lambda: hash(([],))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
a, *b = t
print(a, b, (lambda *args: args)(*t), [x for x in t], dict([(1, 2)]), ((1, 2), (3, (4,)))[1][1][0], (1, 2) + (), () + (), (None,) * 3)
n = ([1], 2)
n[0].append(5)
print(n, (1, 2, 3) > (1, 2), (1, "a") == (1.0, "a"), {(1, 2): "k"}[1, 2], tuple({1: 2}), tuple(x * x for x in range(3)), (*range(3), *"ab"))
