# raise: class, instance, bare, from, from None, from a class, and what can't be raised.
class Custom(Exception):
    def __init__(self, code=0):
        super().__init__("code %d" % code)
        self.code = code


def attempt(f):
    try:
        f()
    except BaseException as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__), "| context", repr(error.__context__), error.__suppress_context__)


def r1():
    raise ValueError


def r2():
    raise ValueError("message", 2)


def r3():
    raise Custom


def r4():
    raise Custom(5) from KeyError("cause")


def r5():
    try:
        1 / 0
    except ZeroDivisionError:
        raise Custom(1)


def r6():
    try:
        1 / 0
    except ZeroDivisionError:
        raise Custom(2) from None


def r7():
    raise


def r8():
    raise 5


def r9():
    raise "text"


def r10():
    raise ValueError from 5


def r11():
    raise KeyError("k") from IndexError


def r12():
    try:
        raise ValueError("again")
    except ValueError:
        raise


def r13():
    raise int


def r14():
    raise None


def r15():
    class Weird(Exception):
        def __new__(cls, *args):
            return 5

    raise Weird


def r16():
    raise ValueError("x").with_traceback(None)


for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16):
    attempt(f)
try:
    try:
        raise ValueError("one")
    except ValueError as first:
        try:
            raise TypeError("two")
        except TypeError:
            raise first
except ValueError as error:
    print(error, repr(error.__context__))
