# requires: 3.11
from contextlib import *
import contextlib, io, sys
@contextmanager
def cm(x):
    print("enter", x)
    try: yield x * 2
    except ValueError as e: print("caught", e)
    finally: print("exit", x)
with cm(1) as v: print(v)
with cm(2): raise ValueError("v")
try:
    with cm(3): raise KeyError("k")
except KeyError as e: print("KE", e)
@cm(4)
def deco(): print("in")
deco(); deco()
with ExitStack() as st:
    a = st.enter_context(cm(5)); b = st.enter_context(cm(6))
    st.callback(print, "cb", sep="-"); st.push(lambda *e: print("push", e[0]) or True)
    print(a, b)
with ExitStack() as st:
    st.callback(print, "suppressed"); st.push(lambda *e: True)
    raise RuntimeError
st = ExitStack(); st.callback(print, "later"); st2 = st.pop_all(); st.close(); st2.close()
with suppress(KeyError, ValueError): {}["x"]
print("ok")
f = io.StringIO()
with redirect_stdout(f): print("hidden")
print(repr(f.getvalue()))
with redirect_stderr(f): print("err", file=sys.stderr)
print(repr(f.getvalue()))
class Cl:
    def close(self): print("closed")
with closing(Cl()) as c: pass
with nullcontext(5) as n: print(n)
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def two(): yield 1; yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
class CD(ContextDecorator):
    def __enter__(self): print("CD in"); return self
    def __exit__(self, *e): print("CD out")
@CD()
def cdf(): print("body"); return 3
print(cdf())
class AC(AbstractContextManager):
    def __exit__(self, *a): print("ac exit")
with AC() as ac: print(ac is not None)
print(isinstance(CD(), AbstractContextManager))
import asyncio
@asynccontextmanager
async def acm(x):
    print("aenter", x); 
    try: yield x
    finally: print("aexit", x)
async def main():
    async with acm(1) as a: print(a)
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm(2)); st.enter_context(cm(7))
        async def acb(): print("acb")
        st.push_async_callback(acb)
    class Ac:
        async def aclose(self): print("aclosed")
    async with aclosing(Ac()): pass
    async with nullcontext(3) as q: print(q)
    @acm(9)
    async def decd(): print("decd")
    await decd()
asyncio.run(main())
try:
    with ExitStack() as st:
        st.enter_context(cm(8))
        raise TypeError("t")
except TypeError as e: print(e, e.__context__)
try:
    with 5: pass
except TypeError as e: print(e)
