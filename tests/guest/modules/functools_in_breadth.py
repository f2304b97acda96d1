# requires: 3.11
from functools import *
import functools
@lru_cache(maxsize=2)
def f(x): print("call", x); return x * 2
f(1); f(1); f(2); f(3); f(1)
print(f.cache_info(), f.cache_parameters(), f.__wrapped__(5)); f.cache_clear(); print(f.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(100), fib.cache_info())
try: f([])
except TypeError as e: print(e)
p = partial(int, base=2); print(p("101"), p.func, p.args, p.keywords, partial(p, "11")())
print(repr(partial(print, 1, sep="")))
@singledispatch
def s(x): return "obj"
@s.register
def _(x: int): return "int"
@s.register(list)
def _(x): return "list"
@s.register(float)
@s.register(str)
def _(x): return "fs"
print(s(1), s([]), s("a"), s(1.0), s(None), s(True), s.dispatch(bool)(1), sorted(k.__name__ for k in s.registry))
class D:
    @singledispatchmethod
    def m(self, x): return "obj"
    @m.register
    def _(self, x: int): return "int"
    @m.register(str)
    @classmethod
    def _(cls, x): return cls.__name__
print(D().m(1), D().m(1.5), D().m("a"))
class C:
    n = 0
    @cached_property
    def v(self): C.n += 1; return 42
c = C(); print(c.v, c.v, C.n, c.__dict__); del c.v; print(c.v, C.n)
class PM:
    def set(self, a, b): return (a, b)
    on = partialmethod(set, 1)
    kw = partialmethod(set, b=5)
print(PM().on(2), PM().kw(3))
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(2), T(2) > T(1), T(2) >= T(2), T(1) >= T(2))
def deco(fn):
    @wraps(fn)
    def w(*a, **k):
        "wdoc"
        return fn(*a, **k)
    return w
@deco
def named(a: int) -> str:
    "doc"
    return str(a)
print(named.__name__, named.__doc__, named.__wrapped__(3), named.__annotations__, named.__qualname__, named.__module__)
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], 5))
try: reduce(lambda a, b: a, [])
except TypeError as e: print(e)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
