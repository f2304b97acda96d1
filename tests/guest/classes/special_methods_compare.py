# __eq__, __lt__ and friends, __hash__, in containers and sorting.
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a == c, a == b, a != c, a != b, a < b, b > a, a is c, a == 5, a != 5, 5 == a)
print(sorted([b, a, Version(0)]), max(a, b), min([b, a]), [a, b].index(c), c in [b, a], [a].count(c), {a: 1}[c], len({a, b, c}))
print([a, 1] == [c, 1], (a,) < (b,), {"k": a} == {"k": c}, {a} == {c}, sorted([b, a], reverse=True), [b, a, c].index(b))


class Plain:
    def __init__(self, v):
        self.v = v


class EqOnly:
    def __eq__(self, other):
        return True


x, y = Plain(1), Plain(1)
print(x == y, x == x, x != y, len({x, y}), x in [y], x in [y, x], EqOnly() == 5, 5 == EqOnly(), EqOnly() != 5, EqOnly() in [1])


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: a < 5)
attempt(lambda: a <= b)
attempt(lambda: a >= b)
attempt(lambda: sorted([x, y]))
attempt(lambda: hash(EqOnly()))
attempt(lambda: {EqOnly()})
attempt(lambda: {EqOnly(): 1})
attempt(lambda: max(x, y))
attempt(lambda: sorted([a, 1]))


class Loud:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("%d<%d" % (self.n, other.n), end=" ")
        return self.n < other.n

    def __eq__(self, other):
        print("%d==%d" % (self.n, other.n), end=" ")
        return self.n == other.n


print([l.n for l in sorted([Loud(2), Loud(3), Loud(1)])], Loud(1) in [Loud(0), Loud(1)], Loud(1) > Loud(2), (Loud(1), Loud(2)) < (Loud(1), Loud(3)))
