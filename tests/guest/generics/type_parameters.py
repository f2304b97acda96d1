# requires: 3.12
def f[T](x: T, y: int = 5) -> T: return x
print(f(3), f.__type_params__, f.__annotations__, f.__qualname__, f.__defaults__, type(f.__type_params__[0]))
class Box[T]:
    "doc"
    def __init__(self, v: T): self.v = v
    def get[U: int](self, u: U) -> tuple[T, U]: return self.v, u
b = Box[int](5)
print(b.get(2), Box.__type_params__, Box.__doc__, Box.__bases__, Box.__orig_bases__, Box.get.__qualname__, Box[int])
class Pair[K, V](dict[K, V]): pass
print(Pair(a=1), Pair.__mro__)
type Alias = int | str
print(Alias, Alias.__value__, type(Alias))
type Rec[T] = list[Rec[T]] | T
print(Rec, Rec.__type_params__, Rec.__value__)
def g[*Ts, **P](*args: *Ts) -> None: pass
print(g.__type_params__)
class C:
    x = 1
    @staticmethod
    def s[T](a: T) -> T: return a
    def m[T: (int, str)](self, a: T, b=x): return a, b, __class__
print(C.s(1), C().m(2), C.m.__type_params__[0].__constraints__)
def bounded[T: Undefined](x): return x
print(bounded(1))
try: bounded.__type_params__[0].__bound__
except NameError as e: print(e)
async def co[T](x: T): return x
import asyncio
print(asyncio.run(co(7)))
def outer[T]():
    def inner(x: T): return T
    return inner
print(outer()(1), outer()(1).__name__)
print([n for n in dir() if 'generic' in n])
type X = int; type Y[A] = dict[A, X]
print(Y.__value__, Y[int])
type = 5
print(type)
def deco(f): f.tag = 1; return f
@deco
def d[T](): pass
print(d.tag, d.__name__)
