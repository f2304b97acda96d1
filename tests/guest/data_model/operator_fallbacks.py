# NotImplemented from one side and the other, subclasses first, mixed built-in and own operands.
class A:
    def __add__(self, o):
        return "A.add" if isinstance(o, A) else NotImplemented

    def __radd__(self, o):
        return "A.radd(%s)" % type(o).__name__

    def __mul__(self, o):
        return NotImplemented


class B(A):
    def __radd__(self, o):
        return "B.radd first"


class C:
    def __rmul__(self, o):
        return "C.rmul"

    def __rsub__(self, o):
        return NotImplemented

    def __eq__(self, o):
        return NotImplemented


print(A() + A(), A() + B(), B() + A(), 1 + A(), "s" + A(), [1] + A(), None + A(), 1.5 + A(), A() * C(), 3 * C(), [1] * C(), "a" * C())
for bad in (lambda: A() + 1, lambda: A() * 2, lambda: 2 * A(), lambda: 1 - C(), lambda: A() - A(), lambda: C() * 1, lambda: A() @ A(), lambda: A() < A(), lambda: -A(), lambda: A()[0], lambda: A() ** 2, lambda: divmod(A(), 1), lambda: A() << 1, lambda: "%d" % A()):
    try:
        print(bad())
    except TypeError as error:
        print(error)
print(C() == C(), C() != C(), C() == 1, A() == A(), [A()] == [A()])


class I(int):
    def __add__(self, o):
        return "I.add"

    def __radd__(self, o):
        return "I.radd"

    def __lt__(self, o):
        return "I.lt"


print(I(1) + 1, 1 + I(1), I(1) * 2, type(I(2) * I(3)).__name__, I(1) < 2, 3 > I(1), sum([I(1), I(2)]), I(5) == 5, {5: "k"}[I(5)], [10, 20][I(1)], -I(3), I(7) // 2)


class S(str):
    def __add__(self, o):
        return S(str.__add__(self, o) + "!")

    def __mod__(self, o):
        return "mod %r" % (o,)

    def __eq__(self, o):
        return str.__eq__(self.lower(), o.lower())

    __hash__ = str.__hash__


print(S("a") + "b" + "c", "x" + S("y"), S("%s") % 5, S("ABC") == "abc", "abc" == S("ABC"), S("a") in ["A"], S("a") * 2, sorted([S("b"), S("a")]))
