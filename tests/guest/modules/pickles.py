import pickle, io, collections, fractions, enum, dataclasses, functools, datetime, decimal
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return type(o) is P and o.x == self.x
class S:
    __slots__ = ("a", "b")
class L(list): pass
class D(dict): pass
class I(int): pass
class T(tuple): pass
class E(Exception): pass
class C(enum.Enum): A = 1; B = "x"
@dataclasses.dataclass
class DC: x: int; y: list
NT = collections.namedtuple("NT", "a b")
class G:
    def __getstate__(self): return [1]
    def __setstate__(self, s): self.s = s
class R:
    def __init__(self, *a): self.a = a
    def __reduce__(self): return R, self.a, {"k": 1}
def func(): pass
def rt(x, show=repr, cmp=True):
    for p in (2, 3, 4, 5):
        d = pickle.dumps(x, p)
        y = pickle.loads(d)
        if cmp and p > 2: print(p, d)
        if p == 4: print(type(y).__name__, show(y))
for x in (None, True, 0, 5, 255, 256, 65535, 65536, -1, -2**31, 2**31, 2**64, -2**63, -2**64, 10**100, 1.5, float("inf"), "", "abc", "é€😀", "x" * 300, b"", b"abc", b"y" * 300, bytearray(b"q"),
          (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2}, {1: 2, 3: 4}, {1, 2}, frozenset([1]), [[1], (2, "a"), {"k": [None]}], ["ab", "ab"], complex(1, 2), range(3), slice(1, 2),
          int, len, P, NT(1, 2), collections.OrderedDict([(1, 2)]), collections.deque([1, 2], 5), collections.defaultdict(list, {1: [2]}), collections.Counter("aab"), ...,
          E("m"), KeyError(1), I(7), T((1, 2)), DC(1, [2])):
    rt(x)
v = lambda o: sorted(vars(o).items())
print(pickle.loads(pickle.dumps(func)) is func, pickle.loads(pickle.dumps([C.A, C.B])))
rt(P([1]), v); rt(L([1, [2]])); rt(D({1: 2})); rt(G(), v); rt(R(1, 2), v)
s = S(); s.a = 1; rt(s, lambda o: (o.a, hasattr(o, "b")))
l = L([1]); l.attr = 2; rt(l, lambda o: (o, o.attr))
a = [1]; a.append(a); y = pickle.loads(pickle.dumps(a)); print(y[1] is y, pickle.dumps(a))
t = ([],); t[0].append(t); y = pickle.loads(pickle.dumps(t)); print(y[0][0] is y, pickle.dumps(t))
p = P(None); p.x = p; y = pickle.loads(pickle.dumps(p)); print(y.x is y)
sh = [1]; y = pickle.loads(pickle.dumps([sh, sh])); print(y[0] is y[1])
big = list(range(2500)); print(pickle.loads(pickle.dumps(big)) == big, len(pickle.dumps(big)))
huge = ["z" * 1000 + str(i) for i in range(200)]; print(pickle.loads(pickle.dumps(huge)) == huge, len(pickle.dumps(huge)))
for x in (fractions.Fraction(1, 3), decimal.Decimal("1.5"), datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4), datetime.timedelta(3, 4), functools.partial(print, 1, end=""), datetime.timezone.utc):
    y = pickle.loads(pickle.dumps(x)); print(y == x or y.args == x.args)
for bad in (lambda: 0, (i for i in ()), io, type("Q", (), {}), open if False else P(lambda: 1)):
    try: pickle.dumps(bad); print("fine")
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0].split(": ")[0])
def outer():
    class Local: pass
    return Local
try: pickle.dumps(outer()()) and None
except Exception as e: print(type(e).__name__)
for bad in (b"", b"\x80\x04", b"garbage", b"\x80\x04K", b".", b"a."):
    try: print(pickle.loads(bad))
    except Exception as e: print(type(e).__name__, e)
f = io.BytesIO(); pickle.dump(1, f); pickle.dump([2], f); f.seek(0); print(pickle.load(f), pickle.load(f))
print(pickle.loads(b"(lp0\nI1\naI01\naS'x'\np1\naL5L\naF1.5\na."), pickle.loads(b"cbuiltins\nlist\n((I1\nI2\nltR."), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, issubclass(pickle.PicklingError, pickle.PickleError))
class PP(pickle.Pickler):
    def persistent_id(self, o): return ("P", o.x) if isinstance(o, P) else None
class UU(pickle.Unpickler):
    def persistent_load(self, pid): return P(pid[1])
f = io.BytesIO(); PP(f).dump([P(1), 2]); f.seek(0); print(UU(f).load()[0].x)
