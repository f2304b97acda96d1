# Dataclasses compare as tuples of their fields do: identity first, the first pair that differs decides.
from dataclasses import dataclass, field
from typing import Any


class Loud:
    def __init__(self, name, equal=False, less="less"):
        self.name, self.equal, self.less = name, equal, less

    def __eq__(self, other):
        print("eq", self.name, getattr(other, "name", other))
        return self.equal

    def __lt__(self, other):
        print("lt", self.name, getattr(other, "name", other))
        return self.less

    def __le__(self, other):
        return NotImplemented

    def __repr__(self):
        return "Loud(%s)" % self.name


@dataclass(order=True)
class Pair:
    a: Any
    b: Any = None
    c: Any = field(default=None, compare=False)


nan = float("nan")
one, two = Loud("one"), Loud("two", equal=[1])
print(Pair(nan, 1) == Pair(nan, 1), Pair(nan) < Pair(nan), Pair(nan) <= Pair(nan))
print(Pair(nan, 1) == Pair(float("nan"), 1), Pair(1, nan) == Pair(1, float("inf") - float("inf")))
print(Pair(1, 2.5) == Pair(1.0, 2.5), Pair(True, "x") == Pair(1, "x"), Pair(10**20, 1) == Pair(10**20, 1))
print(Pair(1, 2) < Pair(1, 3), Pair(1, 2) <= Pair(1, 2), Pair(2, 0) > Pair(1, 9), Pair(1, 1) >= Pair(1, 2))
print(Pair(1, 2) != Pair(1, 2), Pair(1, 2, 3) == Pair(1, 2, 4))
print(Pair(one, 1) == Pair(one, 1), Pair(one, 1) < Pair(one, 2))
print(Pair(one, 1) == Pair(two, 1))
print(Pair(two, 1) == Pair(one, 1))
print(Pair(one, 1) < Pair(two, 1))
print(Pair(two, 1) < Pair(one, 1), Pair(two, 1) > Pair(one, 0))
for make in (
    lambda: Pair(one) <= Pair(two),
    lambda: Pair(1) < Pair("x"),
    lambda: Pair(1, None) < Pair(1, 2),
    lambda: Pair(1) < 2,
    lambda: Pair(1) < (1, None),
):
    try:
        print(make())
    except TypeError as error:
        print(type(error).__name__, error)
print(Pair(1) == (1, None), Pair(Pair(1, 2), 3) == Pair(Pair(1, 2), 3), Pair(Pair(1, 2), 3) < Pair(Pair(1, 3), 0))


@dataclass(order=True)
class Nothing:
    pass


@dataclass(order=True)
class Sub(Pair):
    pass


print(Nothing() == Nothing(), Nothing() < Nothing(), Nothing() <= Nothing(), Nothing() > Nothing())
print(Pair(1) == Sub(1), Sub(1) == Sub(1), Sub(1) != Pair(1))
print(sorted([Pair(3, "c"), Pair(1, "b"), Pair(1, "a"), Pair(2)]), min(Pair(2), Pair(1)))
node = Pair(1)
for i in range(50):
    node = Pair(node, i)
print(node == node, node < node)


class Broken:
    def __eq__(self, other):
        raise ValueError("broken")


Pair(1, Broken()) == Pair(1, Broken())
