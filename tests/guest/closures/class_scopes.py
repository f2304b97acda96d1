# Names in class bodies: methods don't see them, comprehensions see only the first iterable.
x = "global"


class A:
    x = "class"
    y = x
    values = [1, 2]
    doubled = [v * 2 for v in values]

    def method(self):
        return x

    lazy = lambda self: x
    z = x + "!"
    try:
        bad = [y for _ in values]
    except NameError as error:
        print(error)


print(A.y, A().method(), A().lazy(), A.doubled, A.z, A.x)


def outer():
    x = "outer"

    class B:
        y = x
        x = "changed in class" if False else "class B"

        def method(self):
            return x

    return B


try:
    B = outer()
    print(B.y, B().method(), B.x)
except NameError as error:
    print(error)


class C:
    x = x
    n = 3
    squares = {i: i * i for i in range(n)}
    for i in range(2):
        last = i
    del n


print(C.x, C.squares, C.last, C.i, hasattr(C, "n"))


def make(value):
    class D:
        attribute = value

        def get(self):
            return value, self.attribute

    return D


print(make(5)().get(), make("x").attribute, make(1) is make(1))
