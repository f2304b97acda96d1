# requires: 3.11
# What patterns take for mappings and sequences, keywords of subclasses, async generators, partials.
import collections, collections.abc, array
def kind(x):
    match x:
        case [*_]: return "seq"
        case {}: return "map"
    return None
class P: pass
class Q(P): pass
print(kind(collections.UserDict({1:2})), kind(collections.UserList([1])), kind(P()), kind(collections.OrderedDict()), kind(collections.Counter()), kind(array.array("b", b"ab")), kind(memoryview(b"a")), kind(collections.ChainMap()), kind(collections.deque()), kind(range(2)), kind("a"), kind(b"a"), kind(bytearray()), kind(collections.UserString("a")))
collections.abc.Mapping.register(P)
print(kind(P()), kind(Q()))
class R(Q): pass
print(kind(R()))
class M1(collections.UserDict, collections.abc.Sequence): pass
class M4(dict, collections.abc.Sequence): pass
class S3(list, collections.abc.Mapping): pass
print(kind(M1()), kind(M4()), kind(S3()))
class L(list):
    def __new__(cls, seq, newarg=None):
        self = super().__new__(cls, seq); self.newarg = newarg; return self
print(L([1,2], newarg=3), L([1], newarg=2).newarg)
class T(tuple):
    def __init__(self, xs, name=None): self.name = name
print(T([1,2], name="x"), T([1], name="y").name)
class F(frozenset):
    def __init__(self, xs, name=None): self.name = name
print(F([1,2], name="x"), F([1], name="y").name)
class G(float):
    def __init__(self, xs, name=None): self.name = name
print(G(1.5, name="x"), G(1, name="y").name)
class I(int):
    def __init__(self, xs, name=None): self.name = name
try: print(I(1, name="x"))
except TypeError as e: print(e)
import dataclasses, types
from dataclasses import dataclass, field
import typing as t
@dataclass
class C:
    a: "t.ClassVar[int]" 
    b: "ClassVar" = 1
    c: "t.ClassVar" = 1
    d: "dataclasses.InitVar[int]" = 2
print([f.name for f in dataclasses.fields(C)])
@dataclass
class N:
    kids: list = field(default_factory=list)
n = N(); n.kids.append(n); print(n)
@dataclass
class K:
    self: int
print(K(3))
import asyncio
async def agen(n):
    for i in range(n): yield i
async def go():
    g = ([i + j async for i in agen(2)] for j in [10, 20])
    print(type(g).__name__)
    return [x async for x in g]
print(asyncio.run(go()))
async def w():
    class M:
        def __aenter__(self): return 5
        async def __aexit__(self, *a): pass
    async with M(): pass
try: asyncio.run(w())
except TypeError as e: print(e)
async def w():
    class M:
        async def __aenter__(self): pass
        def __aexit__(self, *a): return 5
    async with M(): pass
try: asyncio.run(w())
except TypeError as e: print(e)
import functools
p = functools.partial(print, 1, sep="-")
p.keywords["end"] = "!\n"
p(2); print(repr(p)[:40])
p.x = 5; print(p.__dict__)
import copy, pickle
q = copy.copy(p); print(q.args, q.keywords, q.x)
r = pickle.loads(pickle.dumps(functools.partial(int, base=2))); print(r("101"))
class PS(functools.partial): pass
k = functools.cmp_to_key(lambda a, b: a - b)
print(k(1) < k(obj=2), k(3).obj)
@functools.singledispatch
def sd(x): return "base"
@sd.register(collections.abc.Sized)
def _(x): return "sized"
@sd.register(set)
def _(x): return "set"
print(sd({1}), sd([]), sd(1))
@functools.lru_cache
def sq(x): return x
print(sq.cache_info(), type(sq.cache_info()).__name__, sq.cache_parameters())
