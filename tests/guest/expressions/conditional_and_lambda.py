# Conditional expressions and lambdas of every shape.
grade = lambda s: "A" if s >= 90 else "B" if s >= 80 else "C"
print([grade(s) for s in (95, 85, 70)])
print((lambda: None)(), (lambda x: x)(1), (lambda x, y=2: x + y)(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3), (lambda *a, k=1, **kw: (a, k, kw))(1, k=2, z=3))
print((lambda x: lambda y: x + y)(1)(2), (lambda f: f(f))(lambda f: "self"))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10), (lambda: (yield))().__class__.__name__)
print(sorted([(1, "b"), (0, "z"), (1, "a")], key=lambda p: (-p[0], p[1])), max("apple", "fig", key=lambda s: len(s)))
print(list(map(lambda x, y: x * y, [1, 2], [3, 4])), list(filter(lambda x: x > 1, [1, 2])))
print((lambda x: x).__name__, (lambda: 0).__qualname__, (lambda x=[]: x.append(1) or x)())
x = 5
print((lambda: x)(), (lambda x: x)(6), [lambda: 1, 2][0](), {"k": lambda v: v * 2}["k"](4))
print("yes" if [] == [] else "no", "a" if None else "b", (0 if 1 else 2) + 3)
d = (lambda d={}: d)
d()["k"] = 1
print(d())
try:
    (lambda x: x)()
except TypeError as error:
    print(error)
compose = lambda *fs: (lambda v: v) if not fs else (lambda v: fs[0](compose(*fs[1:])(v)))
print(compose(lambda v: v + 1, lambda v: v * 2)(5))
