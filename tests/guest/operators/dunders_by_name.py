# The special methods of numbers and texts, called by their names and through super().
def show(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(type(error).__name__, error)


show((5).__add__, 3)
show(int.__add__, 2, 3.0)
show(float.__add__, 2.0, 3)
show(int.__add__, "a", 3)
show((2).__pow__, 3, 5)
show((2).__rsub__, 3)
show((2).__lt__, 3)
show((2).__eq__, 2.0)
show((2.5).__eq__, 2)
show((7).__divmod__, 2)
show((7).__rdivmod__, 20)
show(True.__and__, False)
show(True.__and__, 3)
show((2.5).__round__)
show((25).__round__, -1)
show((-3).__abs__)
show((3).__float__)
show((3.7).__int__)
show((3.2).__ceil__ if hasattr(3.2, "__ceil__") else lambda: 4)
show("ab".__add__, "c")
show("ab".__mul__, 2)
show("%s!".__mod__, 5)
show("ab".__contains__, "b")
show("ab".__len__)
show("abc".__getitem__, 1)
show(b"ab".__getitem__, 0)
show([1, 2].__getitem__, slice(0, 1))
show((1, 2).__add__, (3,))


class Money(int):
    def __add__(self, other):
        return Money(super().__add__(other))

    def __repr__(self):
        return "Money(" + super().__repr__() + ")"


class Shout(str):
    def __add__(self, other):
        return Shout(super().__add__(other).upper())


class Celsius(float):
    def __mul__(self, other):
        return Celsius(super().__mul__(other))


show(lambda: Money(3) + 4 + 5)
show(lambda: (Shout("a") + "b") + "c")
show(lambda: (Celsius(1.5) * 2, type(Celsius(1.5) * 2).__name__))
show(lambda: (Money(3) * 2, type(Money(3) * 2).__name__, Money(3) == 3, hash(Money(3)) == hash(3)))
show(lambda: {1: "a", "b": 2}[Money(1)])
show(lambda: {"b": 2}[Shout("b")])
