# Exceptions as objects: arguments, text, attributes; generators and their methods.
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
class E(Exception): pass
def f(a, b=2, *args, c, d=4, **kw): "doc f"; return 1
def g(): yield 1; yield 2; return 3
def g2():
    try:
        x = yield 1
        print('got', x)
        yield x
    except ValueError as e:
        print('caught', e)
        yield 'after'
    finally: print('fin')
def g3():
    while True:
        try: yield 1
        except GeneratorExit: yield 2
def do(fn):
    try: return fn()
    except BaseException as e: return (type(e).__name__, str(e), e.args)
def aset(o, n, v): setattr(o, n, v); return getattr(o, n)
def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, "-", error)


attempt(lambda: (property(f).__get__(None) is not None, A.p.__get__(A(3)), do(lambda: property().__get__(5)), do(lambda: A.p.__set__(A(), 1)), do(lambda: A.ro.__set__(A(), 1)), do(lambda: A.ro.__delete__(A()))))
attempt(lambda: (staticmethod()))
attempt(lambda: (Exception(a=1)))
attempt(lambda: (ValueError(a=1)))
attempt(lambda: (E(a=1)))
attempt(lambda: (FileNotFoundError(1, 2).errno, type(OSError(13, 'x')).__name__, type(OSError(17, 'x')).__name__, OSError(1).args, IOError is OSError, EnvironmentError is OSError))
attempt(lambda: (StopIteration(5).value, StopIteration().value, StopIteration(1, 2).value, SystemExit(3).code, SystemExit().code, SystemExit(1,2).code, SystemExit('a').code))
attempt(lambda: (ImportError('m', name='n', path='p').name, ImportError('m').msg, ImportError('a', 'b').msg, ImportError(name='x').name, str(ImportError('m', name='n')), ImportError('m', name='n').args))
attempt(lambda: (str(SyntaxError('msg')), str(SyntaxError('msg', ('f.py', 3, 4, 'text'))), SyntaxError('msg', ('f.py', 3, 4, 'text')).lineno, SyntaxError('msg').msg, SyntaxError().msg, SyntaxError('msg', ('f.py', 3, 4, 'text')).text))
attempt(lambda: (Exception('a').with_traceback(None), do(lambda: Exception('a').with_traceback(5)), Exception().__cause__, Exception().__context__, Exception().__suppress_context__, Exception().__traceback__))
attempt(lambda: (aset(Exception(), '__cause__', ValueError(1)), aset(Exception(), '__cause__', None), do(lambda: aset(Exception(), '__cause__', 5)), do(lambda: aset(Exception(), '__context__', 5)), do(lambda: aset(Exception(), '__suppress_context__', 5)), aset(Exception(), 'args', [1,2]), do(lambda: aset(Exception(), 'args', 5)), do(lambda: aset(Exception(), '__traceback__', 5))))
attempt(lambda: (Exception.__mro__, KeyError.__bases__, E.__mro__, ZeroDivisionError.__mro__[1:4], BaseException.__doc__, issubclass(IndexError, LookupError)))
attempt(lambda: ([*g()], g().send(None), do(lambda: g().send(1)), do(lambda: (lambda x: (next(x), next(x), next(x)))(g()))))
attempt(lambda: ((lambda x: (next(x), x.send('hi'), do(lambda: x.send(1)), do(lambda: next(x))))(g2())))
attempt(lambda: ((lambda x: (next(x), x.throw(ValueError('v')), do(lambda: next(x))))(g2())))
attempt(lambda: ((lambda x: (next(x), do(lambda: x.throw(KeyError('k'))), do(lambda: next(x))))(g2())))
attempt(lambda: ((lambda x: (next(x), do(lambda: x.throw(KeyError, 'k'))))(g2())))
attempt(lambda: ((lambda x: (next(x), do(lambda: x.throw(KeyError, KeyError('kk')))))(g2())))
attempt(lambda: ((lambda x: do(lambda: x.throw(5)))(g2())))
attempt(lambda: ((lambda x: do(lambda: x.throw(KeyError(1), 5)))(g2())))
attempt(lambda: ((lambda x: do(lambda: x.throw(int)))(g2())))
attempt(lambda: ((lambda x: do(lambda: x.throw(ValueError)))(g2())))
attempt(lambda: ((lambda x: (next(x), x.close(), do(lambda: next(x)), x.close()))(g2())))
attempt(lambda: ((lambda x: (x.close(), do(lambda: next(x))))(g2())))
attempt(lambda: ((lambda x: (next(x), do(lambda: x.close())))(g3())))
attempt(lambda: (g().__name__, g().__qualname__, g().gi_running, aset(g(), '__name__', 'zz'), iter(g()).__next__(), do(lambda: g().nope)))
attempt(lambda: ([].__len__(), (5).__add__(3), 'a'.__eq__('a'), [1].__contains__(1), {}.__len__(), (1,).__getitem__(0), (5).__class__.__name__, 'x'.__len__(), [3].__iter__().__next__(), {1:2}.__getitem__(1)))
attempt(lambda: ((5).__eq__('a'), (5).__lt__(6), (5).__hash__(), (5.5).__round__(), (5).__bool__(), (7).__divmod__(2), (2).__pow__(3), (5).__repr__(), 'a'.__repr__(), [1].__repr__(), (5).__str__(), (5).__format__('03d'), [1].__eq__([1]), {}.__eq__({}), {1}.__contains__(1)))
attempt(lambda: (type.__call__(int, '5'), type.mro(int), int.mro(), type(int).__name__, type.__name__, object.__name__, object.__bases__, object.__base__, type.__bases__))
