# What functions and generators tell of their code, and frames of the calls that go on.
import sys
def deco(f): return f
@deco
def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    "doc"
    x = a + len(args)
    def g():
        nonlocal x
        x += 1
        return x, e
    for i in range(3):
        y = i
    return g
c = f.__code__
for n in "co_name co_varnames co_argcount co_kwonlyargcount co_posonlyargcount co_flags co_firstlineno co_nlocals co_freevars co_cellvars co_names".split():
    print(n, getattr(c, n))
print(c is f.__code__, type(c).__name__, c.co_consts[0])
g = f(1, d=2)
for n in "co_name co_varnames co_argcount co_flags co_firstlineno co_nlocals co_freevars co_cellvars co_names".split():
    print(n, getattr(g.__code__, n))
print(sorted(cell.cell_contents for cell in g.__closure__))
def gen():
    z = 1
    yield z
    w = 2
    yield w
it = gen()
print(it.gi_code.co_name, it.gi_frame.f_lineno, it.gi_frame.f_locals, it.gi_running)
next(it)
print(it.gi_frame.f_lineno, it.gi_frame.f_locals, it.gi_frame.f_back)
next(it)
print(it.gi_frame.f_lineno, it.gi_frame.f_locals)
for _ in it: pass
print(it.gi_frame, it.gi_code is gen.__code__)
def who(depth=1):
    fr = sys._getframe(depth)
    return fr.f_code.co_name, fr.f_lineno, sorted(fr.f_locals)
def caller(x):
    y = 2
    return who()
print(caller(1))
print(who()[:2])
def names():
    f = sys._getframe()
    out = []
    while f:
        out.append(f.f_code.co_name)
        f = f.f_back if f.f_code.co_name != "<module>" else None
    return out
class A:
    def m(self): return names()
print(A().m(), sys._getframe().f_globals["__name__"])
try: sys._getframe(10000)
except ValueError as e: print(e)
try: 1/0
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
async def co(): return 1
k = co(); print(k.cr_code.co_flags, k.cr_frame.f_locals, k.cr_running, k.cr_await, k.cr_origin); k.close(); print(k.cr_frame)
async def ag():
    yield 1
a = ag(); print(a.ag_code.co_name, a.ag_frame.f_lineno, a.ag_running)
print((lambda x: x).__code__.co_name, compile("x=1","<s>","exec").co_name, compile("x+y","<s>","eval").co_names)
