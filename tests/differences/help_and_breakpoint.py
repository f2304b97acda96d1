# help() is not interactive and shows the text of an object alone: the pages of CPython's pydoc need
# its sources. breakpoint() does nothing, as with PYTHONBREAKPOINT=0: there is nobody to ask.
# copyright, credits and license name where to look, instead of the texts themselves.
# expected: Help on area:
# expected:
# expected: The area of a square.
# expected: None
# expected: Python is the copyright of the Python Software Foundation.


def area(x):
    """The area of a square."""
    return x * x


help(area)
print(breakpoint())
copyright()
