# import in every form: as, from, several, dotted, star, in functions, and its errors.
import math, string as s
import collections.abc
import collections.abc as cabc
from math import pi, sqrt as root
from collections import (
    OrderedDict,
    Counter as C,
)

print(math.floor(1.5), s.digits, collections.abc.Sized is cabc.Sized, round(pi, 2), root(4), OrderedDict.__name__, C("aab")["a"])


def inside():
    import random
    from itertools import chain

    return list(chain([1], [2])), hasattr(random, "randint")


print(inside(), "random" in globals())
from operator import *

print(add(1, 2), itemgetter(1)("ab"))
import math as first, math as second

print(first is second, math.__name__, first.__name__)
for attempt in (1, 2, 3, 4):
    try:
        if attempt == 1:
            from math import nothing_here
        elif attempt == 2:
            from collections import Counter, missing
        elif attempt == 3:
            import math.sub
        else:
            from . import relative
    except ImportError as error:
        print(type(error).__name__, error.name)
try:
    math.no_such
except AttributeError as error:
    print(error)
if True:
    from functools import reduce
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]))
try:
    import json as j
except ImportError:
    j = None
print(j is not None)
print(type(math).__name__, __import__("math") is math)
