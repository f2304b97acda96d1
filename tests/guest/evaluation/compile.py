c = compile("a + 1", "<mine>", "eval")
print(eval(c, {"a": 1}), eval(c, {"a": 5}), type(c).__name__)
x = compile("a = 1\nb = a", "<mine>", "exec")
ns = {}
exec(x, ns)
print(ns["b"], eval(x, ns), exec(c, ns))
s = compile("a\n", "<mine>", "single")
exec(s, ns)
exec(compile("None", "f", "single"))
exec(compile("x = 3; x; x + 1", "f", "single"))
print(_)
for args in (("1", "f", "other"), ("1 +", "f", "eval"), (5, "f", "exec"), ("1", "f"), ("1", 5, "eval"), ("a = 1", "f", "eval")):
    try:
        compile(*args)
    except (SyntaxError, ValueError, TypeError) as e:
        print(type(e).__name__)
try:
    compile("x = (1,\ny = 2", "named.py", "exec")
except SyntaxError as e:
    print(e.filename, type(e.lineno))
for i in range(3):
    exec("v%d = %d * 2" % (i, i))
print(v0, v1, v2)
