# An error passes through a context manager made from a generator: its frame is not shown.
import contextlib


@contextlib.contextmanager
def section(name):
    print("begin", name)
    try:
        yield name
    finally:
        print("end", name)


with section("one") as name:
    print("in", name)
try:
    with section("two"):
        1 / 0
except ZeroDivisionError as error:
    print("handled", error)
with section("three"):
    [][0]
