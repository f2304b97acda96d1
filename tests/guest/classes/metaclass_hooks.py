class Meta(type):
    def __new__(m, n, b, d, **k):
        c = super().__new__(m, n, b, d); c.k = k; return c
    def __init__(c, n, b, d, **k): super().__init__(n, b, d)
    @property
    def prop(c): return 'meta prop ' + c.__name__
    def meth(c): return 'meta meth'
    def __getattr__(c, n): return 'meta getattr ' + n
    def __setattr__(c, n, v): print('set', n); super().__setattr__(n, v)
    def __dir__(c): return ['x']
    def __hash__(c): return 5
    def __eq__(c, o): return c is o
    def __lt__(c, o): return c.__name__ < o.__name__
    def __call__(c, *a, **k):
        o = super().__call__(*a, **k); return o
class A(metaclass=Meta, z=1): pass
class B(A, y=2): pass
print(A.k, B.k, A.prop, B.meth(), A.nope, dir(A), hash(A), A < B, sorted([B, A], key=lambda c: c), type(A), type(B))
A.q = 1
try: A().prop
except AttributeError as e: print(e)
print(isinstance(A, Meta), Meta.__mro__, A.__class__, A().__class__, type(A()).__name__)
class Reg(type):
    reg = {}
    def __init__(cls, *a): Reg.reg[cls.__name__] = cls; super().__init__(*a)
class R(metaclass=Reg): pass
class R2(R): pass
print(sorted(Reg.reg))
def metafn(n, b, d): return (n, b, sorted(k for k in d if k[:2] != '__'))
class F(int, metaclass=metafn): a = 1
print(F)
class Sing(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class S(metaclass=Sing): pass
print(S() is S())
from abc import ABC, abstractmethod, ABCMeta
class Ab(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
try: Ab()
except TypeError as e: print(e)
class Ab2(Ab):
    def f(self): return 1
    p = 3
    def c(self): pass
print(Ab2().f(), Ab.__abstractmethods__ == frozenset({'f', 'p', 'c'}))
Ab.register(int); print(isinstance(3, Ab), issubclass(int, Ab))
class H(ABC):
    @classmethod
    def __subclasshook__(cls, C): return hasattr(C, 'foo') or NotImplemented
class Foo: foo = 1
print(isinstance(Foo(), H), issubclass(int, H))
print(type('T', (), {'__slots__': ('a',)})().__class__.__slots__)
print(type(type), type.__mro__, object.__class__, object.__bases__, int.__mro__, bool.__base__)
print(A.__dict__.get('q'), 'q' in vars(A))
print(A.__subclasses__(), B.mro() == list(B.__mro__))
A.__name__ = 'Renamed'; print(A, A.__name__)
A.__qualname__ = 'Q.Q'; print(A)
try: int.x = 1
except TypeError as e: print(e)
B.__bases__ = (A,)
