class W:
    def __init__(self): object.__setattr__(self, 'log', [])
    def __setattr__(self, n, v): self.log.append(('set', n, v)); object.__setattr__(self, n, v)
    def __delattr__(self, n): self.log.append(('del', n)); object.__delattr__(self, n)
    def __getattribute__(self, n):
        if n == 'magic': return 42
        return super().__getattribute__(n)
w = W(); w.x = 1; w.x += 1; del w.x
print(w.log, w.magic, hasattr(w, 'x'))
try: w.y
except AttributeError as e: print(e)
try: del w.y
except AttributeError as e: print(e)
class D1:
    def __get__(s, o, t=None): return 'nondata'
class D2(D1):
    def __set__(s, o, v): o.__dict__['_v'] = v
class O: a = D1(); b = D2()
o = O(); o.a = 1; o.b = 2; o.__dict__['b'] = 'shadow'
print(o.a, o.b, o.__dict__)
class P:
    def __init__(self): self._x = 0
    @property
    def x(self): "docx"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    y = property(lambda s: 'y')
p = P(); p.x = 5; print(p.x, P.x.__doc__, P.x.fget is not None); del p.x
try: p.x
except AttributeError as e: print(e)
try: p.y = 1
except AttributeError as e: print(e)
try: del p.y
except AttributeError as e: print(e)
class SM:
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return cls.__name__, a
    sm = staticmethod(len)
print(SM.s(1), SM().s(2), SM.c(1), SM().c(2), SM.sm([1]), SM.__dict__['s'].__func__(7), SM.c.__self__ is SM)
import functools
class FP:
    @functools.partialmethod
    def q(self): pass
    def base(self, a, b): return a, b
    pm = functools.partialmethod(base, 1)
    @functools.cached_property
    def cp(self): print('computed'); return 9
f = FP(); print(f.pm(2), f.cp, f.cp, f.__dict__)
class It:
    def __init__(s): s.n = 0
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        if s.n > 3: raise StopIteration
        return s.n
print(list(It()), max(It()), sum(It()), tuple(It()), dict(zip(It(), It())), 2 in It(), [*It()], sorted(It(), reverse=True))
class Sq:
    def __len__(s): return 3
    def __getitem__(s, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(Sq()), 20 in Sq(), list(reversed(Sq())), [x for x in Sq()])
class Num:
    def __init__(s, v): s.v = v
    def __int__(s): return s.v
    def __float__(s): return float(s.v)
    def __complex__(s): return complex(s.v)
    def __index__(s): return s.v
    def __bool__(s): return bool(s.v)
    def __str__(s): return f'N{s.v}'
    def __repr__(s): return f'Num({s.v})'
    def __format__(s, spec): return f'<{spec}>'
    def __hash__(s): return hash(s.v)
    def __eq__(s, o): return s.v == (o.v if isinstance(o, Num) else o)
    def __lt__(s, o): return s.v < (o.v if isinstance(o, Num) else o)
n = Num(3)
print(int(n), float(n), complex(n), 'abc'[n:], [0]*n, bin(n), hex(n), oct(n), chr(Num(65)), range(n), bool(n), not n, str(n), repr(n), f'{n} {n!r} {n:x}', '%s %r %d' % (n, n, n), {n: 1}[3], n == 3, 3 == n, n in [3], sorted([Num(2), Num(1)]), max(Num(1), Num(5)), [1,2,3,4][n], round(2.567, Num(1)), bytes(Num(2)), slice(n).indices(5), pow(2, n) if hasattr(Num, '__rpow__') else 'x', n > 2, n <= 3 if hasattr(Num,'__le__') else 'nole')
try: n <= 3
except TypeError as e: print(e)
