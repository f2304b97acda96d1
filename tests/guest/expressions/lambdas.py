# Lambda expressions: arguments, defaults, scopes.
add = lambda a, b=2, *rest, c, d=4, **kw: (a, b, rest, c, d, kw)
print(add(1, c=3), add(1, 5, 6, 7, c=8, e=9))
print((lambda: None)(), (lambda *a: a)(1, 2), (lambda **k: k)(x=1))
print([f(2) for f in [lambda x: x + 1, lambda x: x * 10, lambda x: -x]])
compose = lambda f, g: lambda x: f(g(x))
print(compose(str, len)("hello"), compose(lambda x: x + 1, lambda x: x * 2)(5))
print(add.__name__, (lambda: 0).__name__)
print((lambda x: (lambda y: x + y))(1)(2))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
print(sorted([(2, "b"), (1, "z"), (2, "a")], key=lambda p: (-p[0], p[1])))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print(table["+"](1, 2), table["-"](1, 2))
x = 10
shadow = lambda x=x: x
x = 20
print(shadow(), (lambda: x)())
