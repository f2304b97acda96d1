# C3 order, cooperative super(), both forms, super in class and static methods, and conflicts.
class Root:
    def ping(self):
        return ["Root"]


class A(Root):
    def ping(self):
        return ["A"] + super().ping()


class B(Root):
    def ping(self):
        return ["B"] + super(B, self).ping()


class C(A, B):
    def ping(self):
        return ["C"] + super().ping()

    @classmethod
    def make(cls):
        return [k.__name__ for k in cls.__mro__]


print(C().ping(), C.make(), C.mro() == list(C.__mro__))
try:
    class X(Root, A):
        pass
except TypeError as error:
    print(error)


class F:
    pass


class E:
    pass


class D:
    pass


class CC(D, F):
    pass


class BB(D, E):
    pass


class AA(BB, CC):
    pass


print([k.__name__ for k in AA.__mro__])


class P:
    @classmethod
    def create(cls):
        return "P.create " + cls.__name__

    @staticmethod
    def util():
        return "P.util"

    @property
    def prop(self):
        return "P.prop"

    attr = "P.attr"


class Q(P):
    @classmethod
    def create(cls):
        return "Q > " + super().create()

    @staticmethod
    def util():
        return "Q > " + super(Q, Q).util()

    @property
    def prop(self):
        return "Q > " + super().prop

    @property
    def attr(self):
        return "Q > " + super().attr


q = Q()
print(Q.create(), q.create(), Q.util(), q.prop, q.attr)
print(super(Q, q).create(), super(C, C()).ping(), type(super(Q, q)).__name__)
for attempt in (lambda: super(Q, P()), lambda: super(5, 5), lambda: super(), lambda: super(Q, q).nothing):
    try:
        attempt()
    except (TypeError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, error)


class Outer(Root):
    def ping(self):
        def inner():
            return super(Outer, self).ping()

        values = [super(Outer, self).ping() for _ in range(1)]
        return inner(), values, (lambda: super(Outer, self).ping())()


print(Outer().ping(), C.__base__.__name__, C.__bases__ == (A, B), Root.__subclasses__() == [A, B, Outer])
