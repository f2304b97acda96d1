# requires: 3.10
import ast,sys
srcs=['''"""doc"""
import os as o, sys
from . import x
from ..a.b import *
@dec(1)
async def f(a: int, /, b=2, *c, d, e=3, **k) -> str:
    """inner
       doc"""
    async with a as b, c: pass
    async for i in x: break
    else: continue
    return [y async for y in z if y if 2]
class A(B, metaclass=M):
    x: int = 1
    y: str
    def m(self): return 1, 2
class E: pass
try:
    raise E from None
except (A, B) as e: pass
except: pass
else: pass
finally: pass
lambda *a, k=1: (yield)
x = y = {1: 2, **z}; x += 1; del x[1:2, ..., ::3]
f"{a!r:>{w}} b {c} {{}}"
f"it's {x}"
print(not a < b <= c, a and b or c, -1 + 2j, b'x', 'é', (a := 3), a if b else c, *z, k=1, **d)
assert x, "no"
while 1: pass
if a: pass
elif b: x = 1
elif c: pass
else:
    if d: pass
    else: pass
(a + b) * c ** -d ** e - (f - g) - h
not (a and b) or (c or d) and e
(x for x in y)
sum(x for x in y)
a[1, 2], a[(1,)], a[b:c], a[:, 1], a[()]
x = 1,
x = yield_ = (1, 2)
for i, j in k: pass
for (i) in (a, b): pass
def g():
    x = yield a
    yield
    yield from b
    await_ = (yield)
    return (yield 1)
3 .real; 3.5.real; (-3).real
x: (int) = 5
(x): int
a.b: int = 3
with (a, b): pass
with a() as (b, c), d: pass
{1, 2}, set(), {*a}
a @ b; a // b; ~a; - -a; +a
not not a
(lambda: 1)(); lambda x, y=1: x
(a if b else c) if d else (e if f else g)
a < b < c in d is not e not in f
global q
print("a\\nb'c", 'q"', "\\t\\x00", r"\\d")
1e400; 1e400j; 1_000; 0x10; 1.5e-7
[a for b in c if d if e for f in g]
{a: b for c in d}
(await_, *x)
print(*(a or b), **(c or d))
x[a if b else c]; x[lambda: 1]
(a, b)[0]; (yield_)
del (a, b), c
raise
return_ = 1
''','''
match x:
    case 1 | 2: pass
    case [a, *b, _]: pass
    case {"k": v, **rest} if v > 1: pass
    case A(1, x=2) as z: pass
    case (1 | 2) as y: pass
    case None | True: pass
    case -1 + 2j: pass
    case a.b: pass
    case [(1 | 2 as q), str()]: pass
    case _: pass
''','''
def f():
    nonlocal_ = 1
    if x:
        def g():
            """d"""
            pass
    class C:
        """doc 'x' "y" """
        z = 1
''']
for s in srcs:
    print(ast.unparse(ast.parse(s)))
for e in ("a+b*c","(a,)","[1][0]","f'{x!r}'","-a**-b","(-a)**b","a if b else c","not a","x.y(z)[1]","'a' 'b'","lambda: (yield)", "(a:=1)", "await_ ", "{**a}", "f'{a:{b}}'","(yield)", "(x for x in y)"):
    print(ast.unparse(ast.parse(e, mode='eval')), '|', ast.unparse(ast.parse(e).body[0]))
t = ast.parse("x = 1"); 
class T(ast.NodeTransformer):
    def visit_BinOp(self, n):
        self.generic_visit(n)
        if isinstance(n.left, ast.Constant) and isinstance(n.right, ast.Constant) and isinstance(n.op, ast.Add):
            return ast.Constant(n.left.value + n.right.value)
        return n
print(ast.unparse(T().visit(ast.parse("y = 1 + 2 + x + (3 + 4)"))))
print(ast.unparse(ast.Module([ast.Assign([ast.Name('a', ast.Store())], ast.Constant(1), lineno=1)], [])))
