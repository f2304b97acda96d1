# Arithmetic methods, reflected and in-place.
class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return "Vec(%r, %r)" % (self.x, self.y)

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y) if isinstance(other, Vec) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    def __rmul__(self, k):
        return Vec(k * self.x, k * self.y)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y


class Acc:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(("+=", other))
        return self

    def __isub__(self, other):
        return "replaced by " + str(other)

    def __floordiv__(self, other):
        return "floordiv", other

    def __rpow__(self, other):
        return "rpow", other

    def __and__(self, other):
        return "and", other

    def __rlshift__(self, other):
        return "rlshift", other

    def __invert__(self):
        return "inverted"

    def __divmod__(self, other):
        return "divmod", other

    def __int__(self):
        return 42

    def __float__(self):
        return 4.5

    def __index__(self):
        return 2

    def __round__(self, n=None):
        return "rounded", n


a, b = Vec(1, 2), Vec(3, 4)
print(a + b, b - a, a * 2, 3 * a, -a, abs(b), a @ b, sum([a, b]), a * 1.5)
a += b
print(a)
acc = Acc()
same = acc
acc += 1
acc += "x"
print(acc.log, acc is same, acc // 3, 2**acc, acc & 1, 1 << acc, ~acc, divmod(acc, 5))
print(int(acc), float(acc), [10, 20, 30][acc], range(5)[acc], hex(acc), round(acc), round(acc, 1), "abcdef"[acc:])
acc -= 7
print(acc)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: a + 1)
attempt(lambda: 1 + a)
attempt(lambda: a / 2)
attempt(lambda: "s" - a)
attempt(lambda: a - 1)
attempt(lambda: +a)
attempt(lambda: a ** 2)
attempt(lambda: [1][a])
