# range objects.
print(range(5), range(1, 5), range(0, 10, 3), range(5, 0, -2), list(range(0)), list(range(5, 0)), list(range(5, 0, -2)), list(range(-3)))
r = range(10, 50, 7)
print(len(r), r[2], r[-1], r[1:3], r[::-1], r.start, r.stop, r.step, 17 in r, 18 in r, r.index(24), r.count(24), r.count(0))
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), hash(range(3)) == hash(range(3)), range(3) == [0, 1, 2], bool(range(0)))
print(list(reversed(range(5))), sum(range(101)), max(range(5)), sorted(range(3), reverse=True), tuple(range(3)), [*range(2)], len(range(-10, 10, 3)))
print(range(2**63, 2**63 + 3)[1], len(range(2**40)), list(range(2**64, 2**64 + 30, 10)), 2**70 in range(2**71), range(True), range(10)[True])
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)
for i in range(0):
    pass
print(i)
it = iter(range(3))
print(next(it), list(it), next(it, None))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: range(1.5))
attempt(lambda: range("3"))
attempt(lambda: range(1, 5, 0))
attempt(lambda: range())
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range(None))
attempt(lambda: range(3)[3])
attempt(lambda: range(3).index(7))
attempt(lambda: range(3) + [1])
attempt(lambda: range(stop=3))
attempt(lambda: range(3).append(1))


def assign():
    range(3)[0] = 1


attempt(assign)
attempt(lambda: len(range(2**64)))
