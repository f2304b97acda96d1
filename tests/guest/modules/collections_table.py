# Counter, deque, defaultdict, OrderedDict, ChainMap, namedtuple: the whole surface in short.
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], sum(c.values()), c + Counter("aaz"), c - Counter("aaa"), c & Counter("aab"), c | Counter("zz"), list(Counter(a=2, b=1).elements()), Counter([1, 1, 2]) == Counter({1: 2, 2: 1}), +Counter(a=-1, b=2), -Counter(a=-1))
c.update("zz")
c.subtract("aaaaaa")
print(c["a"], c["z"], dict(c.items() & {("z", 2)}))
d = deque([1, 2, 3], maxlen=3)
d.append(4)
d.appendleft(0)
d.rotate(1)
print(d, d.maxlen, d[0], d.pop(), d.popleft(), list(d), deque("ab") + deque("c"), deque([3, 1]).index(1), 1 in deque([1]), deque([1, 2]) == deque([1, 2]), list(reversed(deque("abc"))), deque("aab").count("a"))
d.extend([7, 8, 9])
d.extendleft([1])
d.insert(0, 5) if len(d) < 3 else print(d)
g = defaultdict(list)
g["a"].append(1)
print(g, g["b"], len(g), g.get("c"), "c" in g, defaultdict(int, x=1), defaultdict(lambda: "d")["q"])
try:
    defaultdict()["k"]
except KeyError as error:
    print(repr(error))
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1}, list(reversed(o)))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m["a"], m["b"], m.maps[0], dict(m), m.new_child({"a": 0})["a"], m.parents["a"], len(m), sorted(m))
P = namedtuple("P", "x y z", defaults=[0])
p = P(1, 2)
print(p, p.x, p[1], p._replace(x=5), p._asdict(), P._fields, P._make([7, 8, 9]), p == (1, 2, 0), P._field_defaults, *p, isinstance(p, tuple), p + (1,), hash(p) == hash((1, 2, 0)))
for bad in (lambda: P(1), lambda: P(1, 2, 3, 4), lambda: setattr(p, "x", 1), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "1a"), lambda: namedtuple("class", "a"), lambda: p._replace(q=1), lambda: deque([1], maxlen=-1), lambda: deque().pop(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: o["zz"], lambda: o.move_to_end("zz"), lambda: m["zz"]):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(namedtuple("R", "a class b", rename=True)._fields)
