# requires: 3.11
# __reduce_ex__, copies of iterators, keywords that extend str, what a class dict shows.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class S(str): pass
t(lambda: exec("print(x)", {S("x"): 5}))
def f(a, *, b=1): return a, b
f.__kwdefaults__ = {S("b"): 7}
t(lambda: f(1))
t(lambda: f(**{S("a"): 3}))
t(lambda: f(**{S("a"): 3, S("b"): 9}))
t(lambda: dict(**{S("a"): 3}))
t(lambda: (lambda **k: k)(**{S("a"): 3}))
t(lambda: object().__reduce_ex__(2)[0].__name__)
class A:
    def __init__(self): self.x = 1
class B:
    __slots__ = ("y",)
    def __init__(self): self.y = 1
t(lambda: A().__reduce_ex__(2)[1:])
t(lambda: A().__reduce__()[1:])
t(lambda: B().__reduce_ex__(2)[1:])
t(lambda: B().__reduce__())
t(lambda: [1].__reduce_ex__(2)[1:3])
t(lambda: [1].__reduce_ex__(4)[0].__name__)
t(lambda: {1:2}.__reduce_ex__(2)[1:3])
t(lambda: (1).__reduce_ex__(2)[1:3])
t(lambda: "a".__getnewargs__())
t(lambda: (1, 2).__getnewargs__())
t(lambda: 1.5.__getnewargs__())
t(lambda: (1j).__getnewargs__())
t(lambda: ValueError(1, 2).__reduce__())
t(lambda: {1}.__reduce__())
t(lambda: range(3).__reduce__())
t(lambda: slice(1, 2).__reduce__())
t(lambda: iter([1, 2]).__reduce__())
it = iter([1, 2, 3]); next(it)
t(lambda: it.__reduce__())
t(lambda: reversed([1, 2]).__reduce__())
t(lambda: iter((1, 2)).__reduce__())
t(lambda: iter("ab").__reduce__())
t(lambda: enumerate("ab").__reduce__()[1][1])
t(lambda: iter({1: 2}).__reduce__())
t(lambda: map(str, [1]).__reduce__()[1][0])
t(lambda: zip([1]).__reduce__()[0])
import copy, pickle
for make in (lambda: iter([1,2,3]), lambda: iter((1,2,3)), lambda: iter("abc"), lambda: iter(range(5)), lambda: enumerate("abc"), lambda: map(str, [1,2,3]), lambda: zip([1,2],[3,4]), lambda: reversed([1,2,3]), lambda: iter({1:2,3:4}), lambda: iter({1,2}), lambda: iter(b"abc"), lambda: filter(None, [0,1,2]), lambda: iter({1:2}.items())):
    i = make(); next(i)
    t(lambda: list(copy.copy(i)))
    i = make(); next(i)
    t(lambda: list(copy.deepcopy(i)))
    i = make(); next(i)
    t(lambda: list(pickle.loads(pickle.dumps(i))))
print("__weakref__" in A.__dict__, "__dict__" in A.__dict__, "__dict__" in B.__dict__, "__weakref__" in B.__dict__, "__weakref__" in dir(A()), "__dict__" in dir(A()), "__dict__" in dir(B()))
LATER = ('__slotnames__', '__firstlineno__', '__static_attributes__')
print([k for k in A.__dict__ if k not in LATER])
print([k for k in dir(A()) if k not in LATER])
t(lambda: type(A.__dict__["__dict__"]).__name__)
t(lambda: A().__weakref__)
t(lambda: A.__dict__["__dict__"].__get__(A()))
class C(A): pass
print([k for k in C.__dict__ if k not in LATER])
class D(A):
    "doc"
    x: int = 1
    def m(self): pass
print([k for k in D.__dict__ if k not in LATER])
class E:
    "doc"
    x: int = 1
    def m(self): pass
print([k for k in E.__dict__ if k not in LATER])
