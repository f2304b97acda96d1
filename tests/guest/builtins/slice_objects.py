# slice(): attributes, indices, equality, use in subscripts.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, None), repr(slice("a", [1], 2.5)))
print(s.indices(5), s.indices(100), slice(None, None, -1).indices(4), slice(-3, -1).indices(10), slice(10, 0, -2).indices(7), slice(-100, 100).indices(3))
print([0, 1, 2, 3, 4][s], "abcdefghijk"[s], (0, 1, 2)[slice(None, None, -1)], range(20)[s], slice(1, 2) == slice(1, 2), slice(1) == slice(None, 1, None), slice(1, 2) < slice(1, 3))
l = list(range(6))
l[slice(0, 2)] = ["x"]
del l[slice(-1, None)]
print(l)
for attempt in (lambda: slice(), lambda: [1][slice("a")], lambda: [1, 2][::0], lambda: slice(None, None, 0).indices(3), lambda: slice(1).indices(-1), lambda: "abc"[1.0:], lambda: slice(1, 2, 3, 4), lambda: [1][slice(None, 1.5)], lambda: s.indices("a"), lambda: setattr(s, "start", 5)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class I:
    def __index__(self):
        return 1


print([10, 20, 30][I():], [10, 20, 30][: I()], [10, 20, 30][I()], "abc"[I() : None : I()])
print([1, 2, 3][5:], [1, 2, 3][-10:2], [1, 2, 3][2:1], [1, 2, 3][::10**20], [1, 2, 3][-(10**20) : 10**20], "hello"[::-2], "hello"[-4:-1], "hello"[3:0:-1])
