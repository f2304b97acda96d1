# Classes, methods, functions and properties as objects.
class A:
    "doc of A"
    x = 1
    def __init__(self, v=0): self.v = v
    def m(self, a, b=2): "doc m"; return (self.v, a, b)
    @property
    def p(self): "doc p"; return self.v
    @p.setter
    def p(self, val): self.v = val
    @p.deleter
    def p(self): self.v = 'deleted'
    ro = property(lambda self: 5)
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x=1): return (cls.__name__, x)
class B(A):
    def __init__(self, *a): super().__init__(*a); self.w = 1
    def m(self, a): return ('B', super().m(a), super(B, self).m(a, 3))
    @classmethod
    def c(cls, x=1): return ('B',) + super().c(x)
    @property
    def p(self): return ('B', super().p)
class S:
    __slots__ = ('a', 'b')
def f(a, b=2, *args, c, d=4, **kw): "doc f"; return 1
def g(): yield 1; yield 2; return 3
def do(fn):
    try: return fn()
    except BaseException as e: return (type(e).__name__, str(e), e.args)
def aset(o, n, v): setattr(o, n, v); return getattr(o, n)
def adel(o, n): delattr(o, n); return vars(o)
def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, "-", error)


attempt(lambda: (A().m(1), A(5).m(1,3), A.m(A(6), 1), B(3).m(1)))
attempt(lambda: (A().p, aset(A(), 'p', 9), adel(A(7), 'p'), B(4).p))
attempt(lambda: (A.s(1), A().s(2), A.c(), A().c(5), B.c(), B().c(7)))
attempt(lambda: (A.__name__, A.__qualname__, A.__doc__, A.__module__, A.__bases__, A.__mro__, B.__mro__, B.mro(), A.__base__, A.__dict__['x']))
attempt(lambda: (A.nope))
attempt(lambda: (A().nope))
attempt(lambda: (A().m.__name__, A().m.__doc__, A().m.__self__.v, A().m.__func__ is A.m, A().m.__qualname__, A().m.__module__))
attempt(lambda: (A().m.nope))
attempt(lambda: (A().m.__defaults__, A.m.__defaults__))
attempt(lambda: (f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__module__, f.__qualname__, f.__dict__))
attempt(lambda: (f.x))
attempt(lambda: (aset(f, 'x', 5), f.__dict__))
attempt(lambda: (f.__call__(1, c=2), f.__get__(5).__self__, f.__get__(None, int) is f))
attempt(lambda: (f()))
attempt(lambda: (type(f), type(A().m), type(len), type([].append), type(A), type(g()), type(A.__dict__['p']), type(A.__dict__['s']), type(A.__dict__['c'])))
attempt(lambda: (object().__class__, (5).__class__, A().__class__, A.__class__, 'a'.__class__.__name__))
attempt(lambda: (object() == object(), object() != 5, object().__eq__(5), A.__eq__(A(), 1), object.__ne__(1, 2), object.__hash__(A()) != None))
attempt(lambda: (object(1)))
attempt(lambda: (object.__new__(5)))
attempt(lambda: (type('X', (A,), {'y': 2})().y, type('X', (A,), {'y': 2}).__name__, type('X', (), {}).__bases__))
attempt(lambda: (int.__new__(int, '5'), str.__new__(str, 5), tuple.__new__(tuple, [1]), list.__new__(list), dict.__new__(dict), float.__new__(float, '1.5'), int.__new__(int, '11', base=2)))
attempt(lambda: (object.__init__(5)))
attempt(lambda: (object.__init__(A(), 5)))
attempt(lambda: (object().x))
attempt(lambda: (aset(A, 'x', 7), A().x))
attempt(lambda: (vars(A(5)), vars(B(5)), do(lambda: vars(S())), do(lambda: vars(5)), sorted(k for k in vars(A) if not k.startswith('_'))))
attempt(lambda: (A.__class__.__name__, A().__dict__, do(lambda: A().__dict__.update(z=1)), A.__call__(3).v))
attempt(lambda: (isinstance(A(), A), isinstance(B(), A), issubclass(B, A), issubclass(A, B), isinstance(A, type), isinstance(A(), (int, A))))
attempt(lambda: (property().fget, property(f).__doc__, property(f, doc='z').__doc__, A.p.fget.__name__, A.p.__doc__, A.__dict__['p'].fset is not None))
attempt(lambda: (property(1,2,3,4,5)))
