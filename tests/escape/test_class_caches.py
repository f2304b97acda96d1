"""What caches remember of classes is borrowed: whatever changes a class has to tell them."""

from typing import Any

import pytest

# Objects of the sizes that were freed, for what is stale to point at.
JUNK = """
def junk(i):
    return [frozenset({i, k}) for k in range(40)], [lambda self, k=k: k for k in range(40)]
"""

CHANGES = {
    "what is abstract": (
        """
import abc
class C(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
for i in range(50):
    seen = C.__abstractmethods__, getattr(C, "__abstractmethods__")
    del seen
    abc.update_abstractmethods(C)
    kept = junk(i)
    print(C.__abstractmethods__ == frozenset({"f"}), end=" ")
""",
        "True " * 50,
    ),
    "a class that stands in an order without being a base": (
        """
class X:
    def f(self): return 0
    y = ["data", 0]
class M(type):
    def mro(cls): return [cls, X, object]
class C(metaclass=M): pass
class D(C): pass
def read():
    for c in c1, d1:
        print(c.f(), c.y, type(c).y, end=" ")
c1, d1 = C(), D()
for i in range(1, 4):
    read()
    X.f = eval("lambda self: %d" % i)
    X.y = ["data", i]
    kept = junk(i)
read()
del X.f
kept = junk(9)
print(hasattr(c1, "f"), hasattr(d1, "f"), X.__subclasses__())
""",
        "".join("%d ['data', %d] ['data', %d] " % (i, i, i) * 2 for i in range(4))
        + "False False []\n",
    ),
    "the namespace that a class was made of": (
        """
class M(type):
    @classmethod
    def __prepare__(m, name, bases):
        global names
        names = {}
        return names
class C(metaclass=M):
    x = ["a"]
    def f(self): return "f"
c = C()
def read(): return C.x, c.x, c.f()
for i in range(3): read()
names.clear()
kept = junk(1)
print(read())
""",
        "(['a'], ['a'], 'f')\n",
    ),
    "bases": (
        """
class A:
    x = ["a"]
    def f(self): return "A"
class B:
    x = ["b"]
    def f(self): return "B"
class C(A): pass
class D(C): pass
d = D()
def read(): return d.x, D.x, d.f()
for i in range(4):
    print(read(), end=" ")
    C.__bases__ = (B,) if i % 2 == 0 else (A,)
    A.x, B.x = ["a", i], ["b", i]
    A.f = eval("lambda self: 'A%d'" % i)
    B.f = eval("lambda self: 'B%d'" % i)
    kept = junk(i)
""",
        "(['a'], ['a'], 'A') (['b', 0], ['b', 0], 'B0') (['a', 1], ['a', 1], 'A1') "
        "(['b', 2], ['b', 2], 'B2') ",
    ),
    "data assigned while it is read": (
        """
class C:
    x = ["old"]
class K:
    def __eq__(self, other):
        C.x = ["new"]
        kept.append(junk(1))
        return True
    __hash__ = None
kept = []
for i in range(20):
    C.x = [K(), "old", i]
    print(C.x == [1, "old", i], C.x, end=" ")
""",
        "True ['new'] " * 20,
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_caches_know(run: Any, name: str) -> None:
    program, expected = CHANGES[name]
    result = run(JUNK + program)
    assert result.error is None
    assert result.output == expected
