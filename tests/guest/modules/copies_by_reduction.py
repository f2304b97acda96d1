import copy, collections, functools, fractions, decimal, datetime, enum, random, re, types, dataclasses
def both(x, show=repr):
    for f in (copy.copy, copy.deepcopy):
        try:
            y = f(x); print(type(y).__name__, show(y), y is x)
        except Exception as e: print(type(e).__name__, str(e)[:80])
class P:
    def __init__(self, *a): self.a = list(a)
class S:
    __slots__ = ("x", "__y")
    def __init__(self): self.x = [1]; self.__y = 2
class SD(S):
    def __init__(self): super().__init__(); self.z = 3
class L(list): pass
class D(dict): pass
class T(tuple): pass
class I(int): pass
class Se(set): pass
class Dq(collections.deque): pass
class OD(collections.OrderedDict): pass
class DD(collections.defaultdict): pass
class E(Exception):
    def __init__(self, a, b=2): super().__init__(a, b); self.extra = a
class G:
    def __getstate__(self): return {"s": 1}
    def __setstate__(self, st): self.st = st
class G2:
    def __getstate__(self): return None
class R:
    def __reduce__(self): return (R2, (1, [2]), {"k": [3]})
class R2:
    def __init__(self, *a): self.a = a
class R5:
    def __reduce__(self): return (Full, (), None, iter([1, [2]]), iter([("k", [3])]))
class Full(list):
    def __setitem__(self, k, v): self.append((k, v))
class RX:
    def __reduce_ex__(self, p): return (R2, (p,))
class RS:
    def __reduce__(self): return "name"
class NA:
    def __new__(cls, v): o = super().__new__(cls); o.v = v; return o
    def __getnewargs__(self): return ([self.v],)
class NX:
    def __new__(cls, *, v): o = super().__new__(cls); o.v = v; return o
    def __getnewargs_ex__(self): return (), {"v": 5}
v = lambda o: sorted(vars(o).items())
both(P(1, [2]), v); both(S(), lambda o: (o.x, o._S__y)); both(SD(), lambda o: (o.x, o._S__y, o.z))
for c, a in ((L, [1, [2]]), (D, {1: [2]}), (T, (1, [2])), (I, 5), (Se, {1, 2}), (Dq, [1, [2]]), (OD, [(1, [2])])):
    o = c(a); o.attr = [1]
    both(o, lambda o: (o, o.attr))
o = DD(list, {1: [2]}); o.attr = 1; both(o, lambda o: (o, o.attr, o.default_factory))
both(collections.deque([1, 2], 3)); both(collections.defaultdict(int, {1: 2})); both(collections.OrderedDict(a=1)); both(collections.Counter("aab")); both(collections.ChainMap({1: 2}, {3: 4}))
both(E(1), lambda e: (e.args, e.extra)); both(KeyError("x")); both(G(), v); both(G2(), v); both(R(), v); both(R5()); both(RX(), v); both(RS(), lambda o: "same"); both(NA(3), v); both(NX(v=1), v)
both(functools.partial(print, 1, k=2), lambda p: (p.args, p.keywords))
class C(enum.Enum): A = 1
both(C.A); both(re.compile("a+")); both(iter); both(len); both(int); both(types.SimpleNamespace(a=[1]))
@dataclasses.dataclass
class DC: x: int; y: list = dataclasses.field(default_factory=list)
both(DC(1, [2]))
@dataclasses.dataclass(frozen=True)
class FZ: x: list
both(FZ([2]))
NT = collections.namedtuple("NT", "a b"); both(NT(1, [2]))
both((i for i in ())); 
a = [1]; a.append(a); b = copy.deepcopy(a); print(b[1] is b, b is a)
p = P(); p.me = p; q = copy.deepcopy(p); print(q.me is q)
class M:
    def m(self): return self
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep", type(memo)
both(M())
r = random.Random(5); s = copy.deepcopy(r); print(r.random() == s.random())
mm = M().m
x = {"f": print, "n": [mm]}; y = copy.copy(x); print(y["n"] is x["n"])
import copyreg
class CR: 
    def __init__(self, v): self.v = v
copyreg.pickle(CR, lambda o: (CR, (o.v + 1,)))
print(copy.copy(CR(1)).v, copy.deepcopy(CR(1)).v)
@functools.lru_cache
def cached(x): return x
print(copy.copy(cached) is cached, copy.deepcopy([cached])[0] is cached)
