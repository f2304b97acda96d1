# requires: 3.9
# Classes that extend list, dict, set, tuple, frozenset and what collections has.
import collections


class L(list):
    def __init__(self, *a):
        super().__init__(a)
        self.tag = "t"

    def total(self):
        return sum(self)


l = L(1, 2, 3)
l.append(4)
l.sort(reverse=True)
print(
    l,
    len(l),
    l.total(),
    l[0],
    l[1:],
    type(l[1:]).__name__,
    l == [4, 3, 2, 1],
    l + [1],
    l * 2,
    3 in l,
    l.tag,
    isinstance(l, list),
    list(l),
    sorted(l),
    l.index(3),
)
l[0] = 9
del l[1]
l.extend((5,))
print(l, l.pop(), l.copy(), type(l.copy()).__name__, bool(L()), max(l), repr(l), str(l))
l += [7]
print(l, type(l).__name__)
for x in l:
    print(x, end=" ")
print(*l, [*l], tuple(l), set(l))


class D(dict):
    def __missing__(self, k):
        return "m" + str(k)

    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)


d = D(a=1)
d["b"] = 2
print(
    d,
    d["zz"],
    d.get("zz"),
    len(d),
    "a" in d,
    list(d.items()),
    d.pop("a"),
    d == {"b": 4},
    dict(d),
    {**d},
    d | {"q": 1},
    type(d | {}).__name__,
)
d.update(c=3)
d.setdefault("e", 5)
print(d, D.fromkeys("ab", 1), d.copy(), type(d.copy()).__name__)


class S(set):
    def add(self, x):
        super().add(x * 10)


s = S([1, 2])
s.add(3)
print(
    s,
    30 in s,
    len(s),
    s | {5},
    type(s | {5}).__name__,
    s == {1, 2, 30},
    S(),
    s.union([7]),
    sorted(s),
    s - {1},
)
s |= {99}
print(type(s).__name__, s)


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)

    @property
    def x(self):
        return self[0]


t = T(1, 2)
print(
    t,
    t.x,
    t + (3,),
    type(t + (3,)).__name__,
    t == (1, 2),
    hash(t) == hash((1, 2)),
    {t: 1}[(1, 2)],
    len(t),
    t[0:1],
    t.count(1),
    sorted([T(2, 1), T(1, 2)]),
)
P = collections.namedtuple("P", "x y")
p = P(1, 2)
print(
    p,
    p.x,
    p._replace(x=5),
    p._asdict(),
    p == (1, 2),
    {p: 1},
    sorted([P(2, 1), P(1, 5)]),
    P._fields,
    P(*[3, 4]),
    [q.y for q in [p]],
)


class F(frozenset):
    pass


print(
    F([1, 2]),
    hash(F([1])) == hash(frozenset([1])),
    F([1]) == frozenset([1]),
    {F([1])},
    F([1]) | {2},
)


class DD(collections.defaultdict):
    pass


x = DD(list)
x["a"].append(1)
print(x, x["b"], len(x), isinstance(x, dict))


class OD(collections.OrderedDict):
    pass


o = OD(a=1, b=2)
o.move_to_end("a")
print(o, list(o), list(reversed(o)), o.popitem(), OD(a=1) == OD(a=1))


class LRU(collections.OrderedDict):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def put(self, k, v):
        if k in self:
            self.move_to_end(k)
        self[k] = v
        if len(self) > self.n:
            self.popitem(last=False)


c = LRU(2)
for k in "abcab":
    c.put(k, 1)
print(c, list(c))


class Cnt(collections.Counter):
    pass


print(Cnt("aab"), Cnt("ab") + Cnt("b"))


class K:
    def __init__(s, v):
        s.v = v

    def __hash__(s):
        return hash(s.v)

    def __eq__(s, o):
        return isinstance(o, K) and s.v == o.v

    def __repr__(s):
        return "K(%r)" % s.v


ss = {K(1), K(2), K(1)}
print(
    len(ss),
    K(2) in ss,
    {K(1): 5}[K(1)],
    [K(1)].index(K(1)),
    K(3) in [K(3)],
    ss == {K(2), K(1)},
    ss & {K(1)},
    frozenset([K(1)]) == frozenset([K(1)]),
)


class Bad:
    def __eq__(s, o):
        return True


try:
    {Bad()}
except TypeError as e:
    print(e)


class Rev:
    def __init__(s, v):
        s.v = v

    def __lt__(s, o):
        return s.v > o.v

    def __repr__(s):
        return str(s.v)


print(sorted([Rev(1), Rev(3), Rev(2)]), min(Rev(1), Rev(2)), max([Rev(1), Rev(2)]))
import heapq

h = []
[heapq.heappush(h, Rev(i)) for i in (3, 1, 2)]
print(heapq.heappop(h), h)
h = [(1, Rev(1)), (1, Rev(2))]
heapq.heapify(h)
print(h)
