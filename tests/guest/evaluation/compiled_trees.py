# requires: 3.9
import ast

t = ast.parse("x = 6 * 7\nprint(x)\ndef f(a): return a + x")
ns = {}
exec(compile(t, "<t>", "exec"), ns)
print(ns["f"](1))
e = ast.parse("1 + y", mode="eval")
print(eval(compile(e, "<e>", "eval"), {"y": 4}))


class T(ast.NodeTransformer):
    def visit_Name(self, n):
        return ast.copy_location(ast.Constant(10), n) if isinstance(n.ctx, ast.Load) else n


tree = ast.fix_missing_locations(T().visit(ast.parse("z = y * 2")))
d = {}
exec(compile(tree, "f", "exec"), d)
print(d["z"])
for bad in (
    lambda: compile(e, "x", "exec"),
    lambda: compile(ast.Expression(ast.Name("x", ast.Load())), "f", "eval"),
    lambda: compile(object(), "x", "exec"),
    lambda: compile(3, "f", "exec"),
):
    try:
        bad()
        print("fine")
    except (TypeError, ValueError) as x:
        print(type(x).__name__, x)
print(ast.dump(compile("a+1", "f", "eval", ast.PyCF_ONLY_AST)))
print(eval(compile(ast.Expression(ast.Constant(5, lineno=1, col_offset=0)), "f", "eval")))
i = ast.parse("1+1\n", mode="single")
exec(compile(i, "f", "single"))
