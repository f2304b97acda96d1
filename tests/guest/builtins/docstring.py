"""Module docstring."""
print(__doc__, __name__)


def f():
    """Function docstring."""


class C:
    """Class docstring.

    Indented."""

    def m(self):
        "single quotes"


print(f.__doc__, repr(C.__doc__), C.m.__doc__, C().m.__doc__, (lambda: 0).__doc__)
