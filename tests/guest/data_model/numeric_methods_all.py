# Every binary operator by its method, its reflected method and its in-place method.
OPERATORS = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "xor", "or"]


class Left:
    pass


class Right:
    pass


class InPlace:
    pass


def method(name):
    return lambda self, other: (name, type(other).__name__)


for op in OPERATORS:
    setattr(Left, "__%s__" % op, method(op))
    setattr(Right, "__r%s__" % op, method("r" + op))
    setattr(InPlace, "__i%s__" % op, method("i" + op))
x = Left()
print(x + 1, x - 1, x * 1, x @ 1, x / 1, x // 1, x % 1, x**1)
print(x << 1, x >> 1, x & 1, x ^ 1, x | 1)
y = Right()
print(1 + y, 1 - y, 1 * y, 1 @ y, 1 / y, 1 // y, 1 % y, 1**y)
print(1 << y, 1 >> y, 1 & y, 1 ^ y, 1 | y)
for text in ("+", "-", "*", "@", "/", "//", "%", "**", "<<", ">>", "&", "^", "|"):
    z = InPlace()
    exec("z %s= 1\nprint(z, end=' ')" % text, globals())
print()
for text in ("+", "-", "*", "@", "/", "//", "%", "**", "<<", ">>", "&", "^", "|"):
    for a, b in (("y", "1"), ("1", "x"), ("object()", "object()")):
        try:
            print(eval("%s %s %s" % (a, text, b)))
        except TypeError as error:
            print(error)
z = Left()
z += 5
print(z)
