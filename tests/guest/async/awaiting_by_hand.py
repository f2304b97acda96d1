async def a(): return 1
c = a()
print(type(c), c.cr_running, c.__name__)
try: c.send(None)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
class Aw:
    def __await__(self): yield 'w'; return 'r'
async def b(): return await Aw()
x = b(); print(x.send(None))
try: x.send(None)
except StopIteration as e: print(e.value)
class AI:
    def __init__(s): s.n = 0
    def __aiter__(s): return s
    async def __anext__(s):
        s.n += 1
        if s.n > 3: raise StopAsyncIteration
        return s.n
class AC:
    async def __aenter__(s): print('ae'); return 's'
    async def __aexit__(s, *a): print('ax', a[0]); return True
async def m():
    async for v in AI(): print(v)
    else: print('else')
    async with AC() as q: print(q); raise ValueError
    print([v async for v in AI() if v % 2], {v: v async for v in AI()}, {v async for v in AI()})
    print([await a() for _ in range(2)])
    g = (v async for v in AI())
    print(type(g), await g.__anext__())
import asyncio
asyncio.run(m())
try:
    async def bad(): await 5
    asyncio.run(bad())
except TypeError as e: print(e)
