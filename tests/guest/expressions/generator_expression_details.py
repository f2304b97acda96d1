# Lazy, the first iterable at once, late binding of the rest, single use.
def noisy(n):
    print("noisy", n)
    return range(n)


g = (x for x in noisy(2))
print("made")
print(next(g), list(g), list(g))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
k = 1
g = (x + k for x in range(3))
k = 10
print(list(g))
data = [1, 2, 3]
g = (x for x in data if data.count(x))
data = [3]
print(list(g))
print(sum(x * x for x in range(4)), max((x for x in [3, 1]), default=0), "".join(c for c in "ab"))
print(sorted((y, x) for x in range(2) for y in range(2)))
g = (x for x in range(10) if x % 2)
print(3 in g, list(g))
print(type(g).__name__, g.__name__, iter(g) is g)
print(any(x > 2 for x in range(5)), all(x for x in []), dict((x, x * 2) for x in range(2)))
g = (1 / x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as error:
    print(error)
print(next(g, "finished after the error"))


def f(*args, key=None):
    return args, key


print(f(*(x for x in range(2)), key=3))
print(list((lambda: (yield 1))()), set(x % 2 for x in range(4)) == {0, 1})
print(next((x for x in [1, 2, 3] if x > 1), None), tuple((i, j) for i in range(2) for j in range(i)))
