# requires: 3.9
x = 5
print(not x, -x ** 2, (-x) ** 2, ~x, x if x else 0, [*range(3), *'ab'], {**{'a': 1}, 'b': 2}, (*(), 1))
print((lambda *a, b=1, **k: (a, b, k))(1, 2, b=3, c=4), (y := 3) + y)
print(1 < 2 < 3 > 2 != 5 in [5], 'a' 'b' f'{x}' 'c', b'a' b'b', ..., None is None, 1j * 1j)
print([i for i in range(3) if i for j in range(i)], {i: j for i, j in zip('ab', [1, 2])}, {i % 2 for i in range(4)}, list(i for i in 'ab'))
print(x[1:2] if isinstance(x, str) else 'n', [1, 2, 3][::-1], [1, 2, 3][-1:], (1, 2)[0])
print(f'{x!r:>5}|{x:{x}}|{x=}|{{}}|{"a" + "b"}', f'{x:05d} {3.14159:.2f} {"s":^5}')
def f(a, /, b, *, c): return a, b, c
print(f(1, b=2, c=3), f(1, 2, c=3))
class C:
    def __getitem__(self, k): return k
c = C()
print(c[1], c[1:2], c[1, 2], c[1:2, 3], c[...], c[:, ::2], c[()])
async def af(): return [x async for x in ag()], await other()
async def ag(): yield 1
async def other(): return 2
import asyncio
print(asyncio.run(af()))
a, *b, c2 = range(5); print(a, b, c2)
(a, b), [c2, *d] = (1, 2), (3, 4, 5); print(a, b, c2, d)
for i, (j, *k) in [(1, (2, 3, 4))]: print(i, j, k)
x = y = z = 0; x += 1; x -= 2; x *= 3; x /= 2; x //= 1; x %= 5; x **= 2; print(x)
b = 6; b <<= 1; b >>= 1; b |= 1; b &= 3; b ^= 2; print(b)
del a, (d), [k]
assert x, 'msg'
try: assert 0, 'msg'
except AssertionError as e: print(e)
global_x = 1
def g():
    global global_x
    global_x += 1
    def h():
        nonlocal_v = 1
        def i():
            nonlocal nonlocal_v
            nonlocal_v += 1
        i()
        return nonlocal_v
    return h()
print(g(), global_x)
with open('x') if 0 else __import__('contextlib').nullcontext(5) as v, __import__('contextlib').nullcontext(6) as w: print(v, w)
while x:
    x = 0
    continue
else: print('else')
for i in (): pass
else: print('for else')
@(lambda f: f)
def dec(): return 'dec'
print(dec())
if 0: pass
elif 1: print('elif')
lambda: (yield)
def k(*, a=1, **kw): return a, kw
print(k(**{'a': 2, 'b': 3}))
print(*[1, 2], sep='-', **{'end': '!\n'})
def ret(): return 1, *[2, 3]
print(ret())
def yl(): yield 1, *[2, 3]
print(list(yl()))
print([[1, 2], [3]][0][1], (((1))), [[]])
class D(C, metaclass=type): 
    "doc"
    a: int = 1
    b: 'str'
    def m(self) -> 'D': return __class__
print(D.__annotations__, D.__doc__, D().m())
