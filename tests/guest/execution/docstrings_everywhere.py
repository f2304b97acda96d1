# What is a docstring and what is not.
def f():
    "single quotes"


def g():
    "implicit " "joined"
    return 1


def h():
    f"not {1} a docstring"


def i():
    x = 1
    "too late"


def j(): "same line"


def k():
    b"bytes are none"


class C:
    "doc of C"
    x = "not"

    def m(self):
        r"""raw \n doc"""

    @property
    def p(self):
        "doc of p"

    @classmethod
    def c(cls):
        "doc of c"


class D(C):
    def m(self):
        pass


for thing in (f, g, h, i, j, k, C, C.m, C.p, C.c, D, D.m, D().m, lambda: "no"):
    print(repr(thing.__doc__))
f.__doc__ = "changed"
C.__doc__ = "class changed"
print(f.__doc__, C.__doc__, len.__doc__ is not None, int.__doc__ is not None)
