# class: bases as expressions, keyword arguments, bodies with code, nested classes, redefinition, empty bases.
def base_of(v):
    print("bases evaluated")
    return dict if v else list


class A(base_of(1)):
    print("body runs")
    x = 1
    for i in range(3):
        x += i
    if x > 3:
        def big(self):
            return "big"
    else:
        def small(self):
            return "small"


a = A(k=1)
print(a, a.big(), hasattr(a, "small"), A.x, A.i)


class B():
    pass


class C(*[A], **{}):
    pass


print(B.__bases__, C.__bases__ == (A,), C().big())


class Outer:
    level = 1

    class Middle:
        level = 2

        class Inner:
            level = 3

            def path(self):
                return type(self).__qualname__

    def make(self):
        return self.Middle.Inner()


print(Outer().make().path(), Outer.Middle.level)


class A(A):
    def big(self):
        return "redefined, was " + super().big()


print(A().big())


class Base:
    value = []

    def __init__(self):
        self.own = []


p, q = Base(), Base()
p.value.append(1)
p.own.append(1)
print(q.value, q.own)
p.value = "instance"
print(Base.value, q.value, p.value)
try:
    class Bad(5):
        pass
except TypeError as error:
    print(error)
try:
    class Bad2(print):
        pass
except TypeError:
    print("TypeError")
try:
    class Bad3(bool):
        pass
except TypeError as error:
    print(error)
try:
    class Bad4:
        1 / 0
except ZeroDivisionError as error:
    print(error, "Bad4" in globals())


def factory(n):
    class Made:
        number = n

        def get(self):
            return n

    return Made


M1, M2 = factory(1), factory(2)
print(M1().get(), M2.number, M1 is M2, M1.__qualname__)
