# Names of a class body are not visible in its methods, but its comprehension's first iterable sees them.
class A:
    a = 42
    b = list(a + i for i in range(2)) if False else [a]
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    try:
        scaled = [i * a for i in items]
    except NameError as error:
        scaled = "NameError"

    def get(self):
        try:
            return a
        except NameError:
            return self.a

    if a > 40:
        big = True
    for n in range(3):
        locals()["n%d" % n] = n
    del items


print(A.b, A.doubled, A.scaled, A().get(), A.big, A.n, hasattr(A, "items"))
print(A.n0, A.n2)


class Counter:
    total = 0
    total += 5
    total = total * 2

    @staticmethod
    def helper(v):
        return v + 1

    import math
    from math import sqrt as root


print(Counter.total, Counter.helper(1), Counter.math.pi > 3, Counter.root(9))
value = "global"


class Reads:
    print(value)
    value = "class"
    print(value)
    del value
    print(value)
    global made_global
    made_global = 7


print(made_global, "made_global" in vars(Reads))


def f():
    v = 1

    class Inner:
        nonlocal v
        v = 2

    return v


print(f())
