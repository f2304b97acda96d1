# requires: 3.9
# Parenthesised context managers, with a trailing comma.
from contextlib import contextmanager


@contextmanager
def cm(n):
    print("in", n)
    yield n
    print("out", n)


with (
    cm(1) as a,
    cm(2) as b,
):
    print(a, b)
with (cm(3)):
    print("single")
with (cm(4), cm(5) as c):
    print(c)
with (cm(6) as d):
    print(d)
with (cm(7)) as e, (cm(8)) as (f):
    print(e, f)
