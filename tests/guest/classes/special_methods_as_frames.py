# Operators, comparisons, items, properties and iteration of guest classes: results, NotImplemented, errors.
class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, o):
        if isinstance(o, str):
            return NotImplemented
        return V(self.x + (o.x if isinstance(o, V) else o))

    def __radd__(self, o):
        return ("radd", o, self.x)

    def __sub__(self, o):
        return NotImplemented

    def __mul__(self, o):
        return self.x * o

    def __imul__(self, o):
        self.x *= o
        return self

    def __mod__(self, o):
        return ("mod", o)

    def __pow__(self, o):
        return ("pow", o)

    def __truediv__(self, o):
        return ("truediv", o)

    def __floordiv__(self, o):
        return ("floordiv", o)

    def __lshift__(self, o):
        return ("lshift", o)

    def __rshift__(self, o):
        return ("rshift", o)

    def __and__(self, o):
        return ("and", o)

    def __lt__(self, o):
        return self.x < o.x if isinstance(o, V) else NotImplemented

    def __le__(self, o):
        return [self.x] if self.x else []

    def __eq__(self, o):
        return self.x == o.x if isinstance(o, V) else NotImplemented

    def __getitem__(self, key):
        if key == "missing":
            raise KeyError(key)
        return (self.x, key)

    def __setitem__(self, key, value):
        self.last = (key, value)
        return "dropped"

    def __contains__(self, item):
        return "yes" if item == self.x else ""

    def __repr__(self):
        return "V(%r)" % (self.x,)


class Other:
    def __radd__(self, o):
        return ("other radd", o)

    def __rsub__(self, o):
        return ("other rsub", o)

    def __gt__(self, o):
        return "greater"


class W(V):
    def __radd__(self, o):
        return ("W radd", o)

    def __gt__(self, o):
        return ("W gt", o)


a, b = V(1), V(2)
print(a + b, a + 1, a + 2.5, 1 + a, a + W(5), W(5) + a, a + Other())
print(a * 3, a % 2, a**2, a / 4, a // 5, a << 1, a >> 2, a & 3, a % b, a**b)
a *= 5
print(a, a.x)
a += 1
print(a, a < b, a <= b, V(0) <= b, a == b, a == V(6), a != b, a == 6, a != 6, a < W(9), a > b)
for bad in (
    lambda: a + "text",
    lambda: a - 1,
    lambda: a - b,
    lambda: a < 1,
    lambda: a["missing"],
    lambda: a - Other(),
    lambda: a < Other(),
    lambda: a | b,
):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
if a < b:
    print("less")
elif b < a:
    print("more")
if a <= b:
    print("truth of a list")
while V(0) <= b:
    print("never")
    break
print([x for x in (1, 2, 6) if x in a], 6 not in a, a[3], a["k"], a[-1], a[1:2] if False else "")
if 6 in a:
    print("contained")
a["key"] = a[0]
a[3] = 4
print(a.last, a == "x", "x" == a)


class Steps:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print([i for i in Steps(3)], sum(Steps(4)), list(zip(Steps(2), Steps(3))))
for i in Steps(2):
    print(i)
else:
    print("no break")


class Broken(Steps):
    def __next__(self):
        value = super().__next__()
        if value == 1:
            raise ValueError("broken step")
        return value


try:
    for i in Broken(4):
        print(i)
except ValueError as error:
    print(error)


def stop_inside():
    for i in Steps(2):
        next(iter([]))


try:
    stop_inside()
except StopIteration:
    print("StopIteration of the body is no end of the loop")


class P:
    total = 0

    def __init__(self):
        self._v = 1

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, value):
        if value < 0:
            raise ValueError("negative")
        self._v = value

    @property
    def bad(self):
        return self.nothing

    @property
    def read_only(self):
        return "ro"

    def __getattr__(self, name):
        return "attr " + name


p = P()
for i in range(3):
    p.v = p.v + i
    print(p.v, p.bad, p.read_only)
p.v += 10
print(p.v)
try:
    p.v = -1
except ValueError as error:
    print(error)
try:
    p.read_only = 1
except AttributeError as error:
    print(error)


class Q:
    @property
    def late(self):
        return self._late


q = Q()
for i in range(2):
    try:
        print(q.late)
    except AttributeError as error:
        print(error)
    q._late = i


def recurse(x):
    class R:
        def __add__(self, o):
            return self + o

        def __eq__(self, o):
            return self == o

        def __getitem__(self, k):
            return self[k]

        def __contains__(self, k):
            return k in self

        def __next__(self):
            for i in self:
                return i

        def __iter__(self):
            return self

        @property
        def p(self):
            return self.p

        @p.setter
        def p(self, v):
            self.p = v

    r = R()
    if x == 0:
        return r + 1
    if x == 1:
        return r == 1
    if x == 2:
        return r[1]
    if x == 3:
        return 1 in r
    if x == 4:
        return [i for i in r]
    if x == 5:
        return r.p
    r.p = 1


for x in range(7):
    try:
        recurse(x)
    except RecursionError as error:
        print(x, "RecursionError")
print(a["missing"])
