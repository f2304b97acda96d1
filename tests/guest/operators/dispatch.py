# Which special method an operator calls: left, reflected, a subclass's first, the built-in's.
class Base:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return type(self).__name__ + ":" + self.name


class Both(Base):
    def __add__(self, other):
        return ("add", self, other)

    def __radd__(self, other):
        return ("radd", self, other)

    def __mul__(self, other):
        return NotImplemented

    def __rmul__(self, other):
        return ("rmul", self, other)

    def __mod__(self, other):
        return ("mod", self, other)

    def __rmod__(self, other):
        return ("rmod", self, other)

    def __iadd__(self, other):
        return ("iadd", self, other)


class Child(Both):
    def __radd__(self, other):
        return ("child radd", self, other)


class Refuses(Base):
    def __add__(self, other):
        return NotImplemented

    __sub__ = __rsub__ = __lt__ = __eq__ = __add__
    __isub__ = __add__


class Number(int):
    def __radd__(self, other):
        return "number radd"

    def __lt__(self, other):
        return "number lt"


class Items(list):
    pass


class Text(str):
    def __rmod__(self, other):
        return "text rmod"


class Index(Base):
    def __index__(self):
        return 2


def inplace_add(a, b):
    a += b
    return a


def inplace_sub(a, b):
    a -= b
    return a


values = [
    Both("a"), Child("b"), Refuses("c"), Index("i"), Number(5), Items([1]), Text("t%s"),
    7, 2.5, "s", [0], (1,), {1: 2}, b"x", None,
]
operations = [
    ("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("*", lambda a, b: a * b),
    ("%", lambda a, b: a % b), ("<", lambda a, b: a < b), ("==", lambda a, b: a == b),
    ("!=", lambda a, b: a != b), ("+=", inplace_add), ("-=", inplace_sub),
]
for a in values:
    for b in values:
        for symbol, operation in operations:
            left = a[:] if symbol == "+=" and type(a) is list else Items(a) if type(a) is Items else a
            try:
                result = operation(left, b)
                print(repr(a), symbol, repr(b), "->", type(result).__name__, repr(result))
            except TypeError as error:
                print(repr(a), symbol, repr(b), "!", error)
