# requires: 3.10
import ast

src = '''"""doc"""
import os as o, sys
from . import x
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
try:
    raise E from None
except (A, B) as e: pass
except: pass
else: pass
finally: pass
lambda *a, k=1: (yield)
x = y = {1: 2, **z}; x += 1; del x[1:2, ..., ::3]
f"{a!r:>{w}} b {c}"
print(not a < b <= c, a and b or c, -1 + 2j, b'x', 'é', (a := 3), a if b else c, *z)
global g
assert x, "no"
while 1: pass
'''
t = ast.parse(src)
print(ast.dump(t))
print(ast.dump(t, include_attributes=True)[:3000])
print(ast.dump(t, False))
print(ast.dump(t, indent=2))
print([type(n).__name__ for n in ast.walk(t)])
print(ast.get_docstring(t), ast.get_docstring(t.body[3]))


class V(ast.NodeVisitor):
    def visit_Name(self, n):
        print(n.id, end=" ")


V().visit(t)
print()


class T(ast.NodeTransformer):
    def visit_Constant(self, n):
        return ast.copy_location(ast.Constant(n.value, None), n)

    def visit_Import(self, n):
        return None


print(ast.dump(T().visit(t))[:400])
print(ast.literal_eval(ast.parse("{'a': [1, -2, (3+4j)], 'b': (True, None, ...)}", mode="eval")))
for bad in ("a+1", "f()", "1+2"):
    try:
        ast.literal_eval(ast.parse(bad, mode="eval").body)
    except ValueError as e:
        print(str(e).split(" at 0x")[0])
try:
    ast.parse("a b")
except SyntaxError as e:
    print(e.msg, e.lineno, e.offset, e.text, e.filename)
print(
    isinstance(t.body[0].value, ast.Constant),
    ast.Name._fields,
    ast.expr.__doc__[:20],
    ast.BinOp.__mro__,
)
n = ast.Name("x", ctx=ast.Load())
print(ast.dump(ast.fix_missing_locations(n), include_attributes=True))
try:
    ast.Name(1, 2, 3)
except TypeError as e:
    print(e)
m = ast.parse("x = é + 1\nfoo(\n  a,\n b)")
print(
    ast.get_source_segment("x = é + 1\nfoo(\n  a,\n b)", m.body[0].value),
    ast.get_source_segment("x = é + 1\nfoo(\n  a,\n b)", m.body[1].value),
)
print(
    m.body[0].targets[0].ctx is ast.parse("y=1").body[0].targets[0].ctx,
    ast.parse("1;2", mode="single").__class__,
)
match = None
print(
    ast.Constant(3).kind,
    ast.dump(ast.Call(ast.Name("f", ast.Load()), [], [])),
    ast.Module([], []).body,
)
