# requires: 3.11
# Descriptors' own methods, docs of properties, aliases, text that is evaluated, names of classes.
import types, typing, sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class C:
    x = 1
    @classmethod
    def cm(cls): "doc"
    @staticmethod
    def sm(): "doc2"
    __class_getitem__ = classmethod(types.GenericAlias)
t(lambda: C[int].x)
t(lambda: types.GenericAlias(list, (int,)))
t(lambda: types.GenericAlias(list, int).__args__)
t(lambda: C[int]().x)
t(lambda: C.__dict__["cm"].__dict__)
t(lambda: C.__dict__["cm"].__doc__)
t(lambda: C.__dict__["sm"].__name__)
t(lambda: C.__dict__["sm"].__wrapped__.__name__)
t(lambda: (5).__add__.__objclass__)
t(lambda: C.__dict__["cm"].__func__.__name__)
class Sl:
    __slots__ = ("a", "b")
t(lambda: Sl.a.__set__(Sl(), 1))
s = Sl(); Sl.a.__set__(s, 3)
t(lambda: (s.a, Sl.a.__get__(s), Sl.a.__delete__(s), hasattr(s, "a")))
t(lambda: Sl.a.__objclass__)
t(lambda: typing.List[int].__origin__)
T = typing.TypeVar("T"); P = typing.ParamSpec("P")
t(lambda: typing.Callable[P, int][[int, str]])
t(lambda: typing.Callable[typing.Concatenate[int, P], int])
t(lambda: typing.Callable[typing.Concatenate[int, P], int][[str, float]])
class G(typing.Generic[T]): pass
t(lambda: typing.get_origin(typing.Generic))
t(lambda: G[int].__parameters__)
t(lambda: G[typing.List[T]].__parameters__)
t(lambda: typing.get_type_hints(G))
class B2(typing.AsyncGenerator[int, int]):
    async def asend(self, v): return 1
    async def athrow(self, *a): pass
t(lambda: issubclass(bytes, typing.SupportsBytes))
t(lambda: typing.Union)
t(lambda: isinstance(1, typing.Union[int, str]))
t(lambda: typing.Generic[int])
t(lambda: typing.Union[int].__name__)
t(lambda: typing.Optional[int].__name__)
t(lambda: typing.Any.__name__)
class AA(typing.Any): pass
t(lambda: typing.TypeVar("X", int))
t(lambda: typing.TypeVar("X", bound=int).__bound__)
class Pr(typing.Protocol):
    x: int
    def m(self) -> int: ...
t(lambda: issubclass(int, Pr))
t(lambda: isinstance(1, Pr))
t(lambda: Pr())
R = typing.runtime_checkable(Pr)
t(lambda: isinstance(types.SimpleNamespace(x=1, m=1), R))
t(lambda: eval("1+x", {"x": 2}, {}))
class Mp:
    def __getitem__(self, k): return {"a": 5}.get(k, k)
t(lambda: eval("a", {}, Mp()))
t(lambda: eval("dir()", {}, {"q": 1}))
class Mk(Mp):
    def keys(self): return list("xyz")
t(lambda: eval("dir()", globals(), Mk()))
t(lambda: eval("globals() is g", {"g": 1}))
t(lambda: exec("\ufeffx=1"))
t(lambda: exec("\ufeffx=1".encode()))
t(lambda: eval(b"\xef\xbb\xbf1+1"))
t(lambda: type("A\0B", (), {}))
t(lambda: type(1, (), {}))
t(lambda: type("A", 1, {}))
t(lambda: type("A", (), 1))
t(lambda: type("A", (int, str), {}))
t(lambda: type("A", (bool,), {}))
t(lambda: type("A", (), {"__slots__": "1x"}))
t(lambda: type("A", (), {"__slots__": ("x", "__dict__", "__dict__")}))
t(lambda: type("A", (int,), {"__slots__": "x"}))
t(lambda: type("A", (), {"__slots__": ("x",), "x": 1}))
t(lambda: type("A", (), {"__qualname__": 1}))
def setq():
    class A: pass
    A.__name__ = 1
t(setq)
def setq():
    class A: pass
    A.__name__ = "a\0b"
t(setq)
class Doc:
    @property
    def p(self): "pdoc"; return 1
class Prop(property):
    """sub doc"""
t(lambda: Prop(lambda self: 1).__doc__)
def g(self): "gdoc"
t(lambda: Prop(g).__doc__)
t(lambda: property(g).__doc__)
t(lambda: property(g).getter(lambda s: 1).__doc__)
t(lambda: property(g, doc="x").getter(lambda s: 1).__doc__)
import importlib
t(lambda: importlib.reload(types) is types)
t(lambda: int("１２"))
t(lambda: int("0_7", 8))
t(lambda: isinstance(lambda: 1, types.LambdaType))
t(lambda: complex(1, 2) ** 2)
t(lambda: frozenset([1]).__class__([2]))
t(lambda: {}.keys() - [1])
t(lambda: type({1:2}.keys() & [1]).__name__)
t(lambda: {}.keys().mapping)
def gen():
    try: yield 1
    except ValueError: print(sys.exc_info()[0]); yield 2
gg = gen(); next(gg); t(lambda: gg.throw(ValueError)); t(lambda: sys.exc_info())
