# requires: 3.11
from collections import *
import collections, collections.abc as abc
c = Counter("mississippi"); print(c, c.most_common(2), c["z"], sum(c.values()), c.total(), sorted(c.elements())[:3])
print(c + Counter("ss"), c - Counter("sss"), c & Counter("misp"), c | Counter("zz"), +Counter(a=-1, b=2), -Counter(a=-1))
c.update("aa"); c.subtract("m"); print(c, c == Counter(c), Counter(a=1) <= Counter(a=2), Counter({"a": 3}), Counter())
d = Counter(a=3, b=1); d["a"] -= 5; print(d, list(d), d.copy(), dict(d)); del d["nope"]
od = OrderedDict([("a", 1), ("b", 2), ("c", 3)]); od.move_to_end("a"); print(od, od.popitem(), od.popitem(last=False)); od["z"] = 1; od.move_to_end("z", last=False); print(od, list(reversed(od)))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, od | {"q": 1}, OrderedDict.fromkeys("ab", 0))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], dict(cm), cm.maps, cm.new_child({"c": 5}), cm.parents, len(cm), "b" in cm, list(cm)); cm["b"] = 9; print(cm)
try: cm["zz"]
except KeyError as e: print(e)
try: del cm["zz"]
except KeyError as e: print(e)
dd = defaultdict(list); dd["a"].append(1); print(dd, dd.default_factory, dd.get("x"), dict(dd), defaultdict(int, a=1) | {"b": 2}, dd.copy())
try: defaultdict(5)
except TypeError as e: print(e)
try: defaultdict()["x"]
except KeyError as e: print(e)
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); print(q, q.maxlen, q.rotate(1), q, q.index(2), q.count(3), q[1], list(reversed(q))); q.extendleft([8, 9]); print(q); q.insert(1, 7) if False else None
q2 = deque("abc"); q2.remove("b"); q2.insert(1, "x"); q2.reverse(); print(q2, q2 == deque("cxa"), q2 < deque("d"), q2 + deque("z"), q2 * 2, "x" in q2, q2.copy()); q2.clear(); print(q2)
try: q2.pop()
except IndexError as e: print(e)
try: q2.popleft()
except IndexError as e: print(e)
P = namedtuple("P", "x y z", defaults=[0, 1]); p = P(5); print(p, p._asdict(), p._replace(x=1), P._fields, P._field_defaults, p[0], tuple(p), p == (5, 0, 1), P._make([1, 2, 3]), P.__doc__, P.x.__doc__)
print(namedtuple("Q", "a, class, b, a", rename=True)._fields)
for bad in (("Q", "a a"), ("Q", "class"), ("Q", "_x"), ("1Q", "a")):
    try: namedtuple(*bad)
    except ValueError as e: print(e)
try: p.x = 1
except AttributeError as e: print(e)
try: P()
except TypeError as e: print(e)
try: P(1,2,3,4)
except TypeError as e: print(e)
try: p._replace(q=1)
except (ValueError, TypeError) as e: print(e)
class Sub(P):
    __slots__ = ()
    def s(self): return sum(self)
print(Sub(1, 2, 3).s(), Sub(1))
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
u = UD(A=1); u["B"] = 2; print(u, u.data, "a" in u, len(u), u.get("q"), u | {"Z": 1}, u.pop("a"))
class UL(UserList):
    def append(self, x): super().append(x * 2)
l = UL([1]); l.append(2); print(l, l + [3], l[0], l[:], l.index(4), sorted(l), l * 2, l == [1, 4])
us = UserString("abc"); print(us, us.upper(), us + "d", us[1], len(us), us == "abc", repr(us), us.replace("a", "z"))
for k in ("Iterable", "Sized", "Hashable", "Callable", "Sequence", "MutableSequence", "Mapping", "MutableMapping", "Set", "Iterator", "Generator", "Container", "Collection", "Reversible"):
    cls = getattr(abc, k)
    print(k, [isinstance(o, cls) for o in ([], (), {}, set(), "", 5, iter([]), (i for i in []), len, deque(), Counter(), range(3), frozenset(), b"")])
class MySeq(abc.Sequence):
    def __init__(self, d): self.d = d
    def __getitem__(self, i): return self.d[i]
    def __len__(self): return len(self.d)
m = MySeq([3, 1, 3]); print(list(m), 1 in m, m.index(1), m.count(3), list(reversed(m)))
class MyMap(abc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
mm = MyMap(); mm["a"] = 1; mm.update(b=2); print(dict(mm), mm.pop("a"), mm.setdefault("c", 3), list(mm.items()), mm == {"b": 2, "c": 3}, mm.popitem(), mm.get("q", 7)); mm.clear(); print(len(mm))
class MySet(abc.Set):
    def __init__(self, it): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
print(list(MySet("abc") & MySet("bcd")), list(MySet("ab") | MySet("c")), MySet("ab") <= MySet("abc"), MySet("ab") == MySet("ba"), list(MySet("abc") - MySet("b")), list(MySet("ab") ^ MySet("bc")), MySet("a").isdisjoint(MySet("b")))
try: abc.Sequence()
except TypeError as e: print(e)
