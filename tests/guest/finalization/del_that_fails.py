import io
import sys

# What fails there is told on stderr, in words that name addresses.
saved = sys.stderr
sys.stderr = io.StringIO()

class Fails:
    def __del__(self):
        print("in __del__")
        raise ValueError("oops")


class Base:
    def __del__(self):
        print("base")


class Derived(Base):
    def __del__(self):
        print("derived")
        super().__del__()


def closes_badly():
    try:
        yield 1
    finally:
        raise KeyError("in finally")


try:
    Fails()
    print("goes on")
except ValueError:
    print("never")
Derived()
steps = closes_badly()
next(steps)
del steps
print("still here")
try:
    try:
        Fails()
        raise TypeError("first")
    finally:
        Derived()
except TypeError as e:
    print(repr(e), e.__context__)


class Once:
    def __del__(self):
        global kept
        kept = self
        print("once")


Once()
print(type(kept).__name__)
kept = None
print("no second time")


class Slots:
    __slots__ = ("x",)

    def __del__(self):
        print("slots", self.x)


s = Slots()
s.x = 5
s = None


class Sub(list):
    def __del__(self):
        print("list", len(self))


Sub([1, 2])


class MyError(Exception):
    def __del__(self):
        print("error", self.args)


try:
    raise MyError(1)
except MyError:
    print("caught")
print("end")
sys.stderr = saved
