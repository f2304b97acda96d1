def f():
    x = yield
    while True:
        x = yield x
g = f(); next(g); print(g.send(1), g.send(2)); g.close()
try: next(g)
except StopIteration as e: print('stop', e.value)
def h():
    try: yield 1
    finally: yield 2
i = h(); next(i)
try: i.close()
except RuntimeError as e: print(e)
def j():
    try: yield
    except ValueError as e: yield ('caught', e.args)
k = j(); next(k); print(k.throw(ValueError('x')))
def sub():
    try: r = yield 'a'; print('sub got', r); return 'ret'
    except KeyError: return 'keyerr'
def d(): r = yield from sub(); yield r
x = d(); next(x); print(x.send('s'))
x = d(); next(x); print(x.throw(KeyError))
print([*(yield_ for yield_ in 'ab')], sum(x for x in range(3)))
def inf():
    n = 0
    while 1: yield n; n += 1
from itertools import islice
print(list(islice(inf(), 3)))
def stopit(): raise StopIteration; yield
try: list(stopit())
except RuntimeError as e: print(e, repr(e.__cause__))
def ret():
    return 3; yield
try: next(ret())
except StopIteration as e: print(e.value)
class It:
    def __iter__(self): return iter([1, 2])
    def throw(self, *a): print('throw'); return 9
def di(): yield from It()
print(list(di()))
def ctx():
    import contextlib
    @contextlib.contextmanager
    def cm():
        print('in')
        try: yield 'v'
        except ValueError: print('swallow')
        finally: print('out')
    with cm() as v: print(v); raise ValueError
    print('after')
ctx()
print(type(f), type(f()), f().__class__.__name__)
z = d()
print(z.gi_yieldfrom)
next(z)
print(z.gi_yieldfrom.__name__)
