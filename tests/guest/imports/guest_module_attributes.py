# What a module object shows: names, docs, truth, attribute errors, identity of repeated imports.
import math
import collections as c
import functools, itertools as it

print(math.__name__, c.__name__, type(math).__name__, bool(math), math is __import__("math"), it.count(3).__next__(), callable(functools.reduce))
for bad in (lambda: math.nothing, lambda: math(), lambda: math + 1, lambda: c.Counter.nothing, lambda: len(math), lambda: iter(math)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
from math import floor, ceil as up

print(floor(1.5), up(1.5), floor is math.floor, math.pi == __import__("math").pi)
f = lambda: __import__("string").digits
print(f(), hasattr(math, "sqrt"), getattr(math, "nope", "default"), "sqrt" in dir(math))


def local_import():
    import random as r
    from collections import deque

    return deque([1]), r is not None


print(local_import()[0], "deque" in globals())
try:
    from collections import nothing
except ImportError as error:
    print(type(error).__name__)
import math as math2

math2 = "rebound"
print(math.floor(2.5), math2)
