# requires: 3.11
import types
class Fut:
    def __await__(self):
        r = yield "w"
        return r
def run(coro, log=True):
    v = None
    n = 0
    try:
        while True:
            x = coro.send(v); n += 1
            v = n
            if log: print("  awaits", x)
    except StopIteration as e:
        return e.value
async def agen():
    try:
        x = yield 1
        print("got", x)
        y = await Fut()
        print("fut", y)
        z = yield 2
        print("got", z)
    except ValueError as e:
        print("caught", e)
        yield "after"
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("finally")
async def main():
    g = agen()
    print(await g.asend(None))
    print(await g.asend("a"))
    print(await g.athrow(ValueError("v")))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("stop")
    g = agen()
    print(await g.__anext__())
    await g.aclose()
    await g.aclose()
    try:
        await g.asend(None)
    except StopAsyncIteration:
        print("stop2")
    g = agen()
    try:
        await g.asend(1)
    except TypeError as e: print(e)
    g = agen()
    await g.aclose()
    async def bad():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    b = bad()
    await b.__anext__()
    try: await b.aclose()
    except RuntimeError as e: print(e)
    async def raiser():
        yield 1
        raise StopAsyncIteration
    try:
        async for x in raiser(): print(x)
    except RuntimeError as e: print(e, repr(e.__cause__))
    g = agen()
    s = g.asend(None)
    print(type(s).__name__, type(agen().aclose()).__name__, type(agen().athrow(ValueError)).__name__)
    print(await s)
    await g.aclose()
    try: await s
    except RuntimeError as e: print(e)
    print([x async for x in agen() if x])
    print({x: 1 async for x in agen()})
    print(sum([y async for y in (x async for x in agen())]))
    async def f(): return 7
    w = f().__await__()
    print(type(w).__name__, iter(w) is w)
    try: next(w)
    except StopIteration as e: print(e.value)
    class It:
        def __init__(self): self.n = 0
        def __aiter__(self): return self
        async def __anext__(self):
            self.n += 1
            if self.n > 2: raise StopAsyncIteration
            await Fut()
            return self.n
    async for x in It(): print(x)
    else: print("else")
    for bad in (5, "x"):
        try:
            async for x in bad: pass
        except TypeError as e: print(e)
    class B:
        def __aiter__(self): return 5
    try:
        async for x in B(): pass
    except TypeError as e: print(e)
    class C:
        def __aiter__(self): return self
        def __anext__(self): return 5
    try:
        async for x in C(): pass
    except TypeError as e: print(e, repr(e.__cause__))
    class D:
        def __await__(self): return 5
    try: await D()
    except TypeError as e: print(e)
    class E:
        def __await__(self): return f()
    try: await E()
    except TypeError as e: print(e)
    try: await 3
    except TypeError as e: print(e)
    class F:
        def __await__(self):
            return f().__await__()
    print(await F())
    class G:
        def __await__(self):
            r = yield from f().__await__()
            return r
    print(await G())
    it = It()
    print(await anext(it), await anext(aiter(it), "d"), await anext(it, "d"), await anext(it, None))
    try: anext(5)
    except TypeError as e: print(e)
    try: aiter(5)
    except TypeError as e: print(e)
    @types.coroutine
    def old():
        x = yield "old"
        return x
    print(await old())
    async def outer():
        async for x in agen():
            yield x * 10
    async for x in outer(): print(x)
    async with CM() as c: print(c)
    g = agen()
    a1 = g.asend(None); a2 = g.asend(None)
    print(await a1)
    a2.send(None)
    a3 = g.asend(None)
    try: a3.send(None)
    except RuntimeError as e: print(e)
    try: a2.send(1)
    except StopIteration as e: print(e.value)
    await g.aclose()
    c = f()
    await c
    try: await c
    except RuntimeError as e: print(e)
class CM:
    async def __aenter__(self): await Fut(); return "cm"
    async def __aexit__(self, *a): print("aexit", a)
run(main())
async def thrower():
    try:
        await Fut()
    except KeyError as e:
        print("in", repr(e))
        raise ValueError from e
async def ag2():
    yield await thrower()
c = ag2().asend(None)
print(c.send(None))
try: c.throw(KeyError("k"))
except ValueError as e: print("out", repr(e))
def gen2():
    yield from ag2()
try: list(gen2())
except TypeError as e: print(e)
print(agen.__name__, type(agen()).__name__)
