# requires: 3.10
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == (o.v if isinstance(o, K) else o)
    def __hash__(self): return hash(self.v)
    def __repr__(self): return 'K%r' % self.v
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import collections, itertools, functools, copy, heapq, bisect, json, operator, enum, dataclasses, types, typing, fractions, decimal
k = K(2)
t(lambda: range(5).index(k)); t(lambda: range(5).count(k)); t(lambda: k in range(5)); t(lambda: K(9) in range(5))
t(lambda: [1, 2].index(k)); t(lambda: (1, k, 2).count(2)); t(lambda: [k].remove(2)); t(lambda: [1, k] == [1, 2]); t(lambda: (k,) == (2,))
t(lambda: collections.deque([1, k]).index(2)); t(lambda: collections.deque([k]).count(2)); t(lambda: collections.deque([k]).remove(2)); t(lambda: k in collections.deque([2]))
t(lambda: {k: 1}[2] if hash(2) == hash(k) else 0); t(lambda: {2: 1}[k]); t(lambda: {(1, k): 1}[(1, 2)]); t(lambda: {frozenset([k]): 1}[frozenset([2])])
t(lambda: {k} & {2}); t(lambda: {k} == {2}); t(lambda: frozenset([k]) | {2}); t(lambda: len({k, 2, K(2)}))
t(lambda: dict.fromkeys([k, 2, K(2)])); t(lambda: collections.Counter([k, 2, K(2)])); t(lambda: collections.OrderedDict([(k, 1), (2, 2)]))
t(lambda: {k: 1} == {2: 1}); t(lambda: {k: 1}.items() & {(2, 1)}); t(lambda: {k: 1}.keys() & {2}); t(lambda: {1: k}.items() == {(1, 2)})
t(lambda: {1: k} == {1: 2}); t(lambda: 2 in {1: k}.values()); t(lambda: list({k: 1} | {2: 3}) if hasattr(dict, '__or__') else 0)
t(lambda: functools.lru_cache(lambda x: x)(k)); 
@functools.lru_cache
def c(x): return x
t(lambda: (c(k), c(2), c.cache_info()))
t(lambda: slice(k, 1) == slice(2, 1)); t(lambda: types.SimpleNamespace(a=k) == types.SimpleNamespace(a=2))
t(lambda: collections.namedtuple('N', 'a b')(k, 1) == (2, 1)); t(lambda: collections.ChainMap({k: 1})[2])
t(lambda: [list(g) for _, g in itertools.groupby([k, 2, 3])]); t(lambda: operator.countOf([k, 3], 2)); t(lambda: operator.indexOf([3, k], 2)); t(lambda: operator.contains([k], 2))
t(lambda: typing.Literal[2] == typing.Literal[3]); t(lambda: bisect.bisect([1, 3], 2)); t(lambda: memoryview(b'ab').tolist().index(97))
t(lambda: functools.partial(print, k) == functools.partial(print, k)); t(lambda: copy.deepcopy([k, k])[0] == 2)
t(lambda: k in 'abc'); t(lambda: k in b'abc'); t(lambda: bytearray(b'a') == k); t(lambda: 2 == k); t(lambda: 2.0 == k); t(lambda: 'a' == k); t(lambda: (1, 2) == k)
class E(enum.Enum):
    A = k
    B = 3
t(lambda: E(2)); t(lambda: E(k)); t(lambda: 2 in [e.value for e in E])
@dataclasses.dataclass(frozen=True)
class D: x: object
t(lambda: D(k) == D(2)); t(lambda: {D(k): 1}[D(2)])
t(lambda: max([k, k], key=lambda x: x.v)); t(lambda: [k, 2, 3].count(2)); t(lambda: sorted([3, 1], key=lambda v: v)); t(lambda: any(x == 2 for x in [k]))
t(lambda: set([k]).issubset([2])); t(lambda: {2}.issuperset([k])); t(lambda: {k}.isdisjoint([2])); t(lambda: {k}.symmetric_difference([2])); t(lambda: {2, k}.discard(k)); t(lambda: dict([(k, 1), (2, 2)])); t(lambda: {2: 1}.pop(k)); t(lambda: {2: 1}.get(k)); t(lambda: {2: 1}.setdefault(k, 5))
match 2:
    case 2 if k == 2: print('m')
match {k: 1}:
    case {2: x}: print('found', x)
    case _: print('no')
t(lambda: print(**{'sep': ''})); t(lambda: fractions.Fraction(2) == k); t(lambda: decimal.Decimal(2) == k); t(lambda: type('T', (), {'a': k})().a == 2)
import string
t(lambda: "{0[2]}".format({2: k})); t(lambda: '%(a)s' % {'a': k}); t(lambda: isinstance(2, (int, str)))
a = [k]; t(lambda: a.__contains__(2)); t(lambda: vars(types.SimpleNamespace(k=k))['k'] == 2)
import weakref
t(lambda: weakref.WeakKeyDictionary({k: 1})[k]); t(lambda: collections.UserDict({k: 1})[2]); t(lambda: collections.UserList([k]).index(2))
