# import in its forms, inside functions, conditionally, and of what isn't there.
import math
import math as m, random as r
from math import sqrt, pi as circle
from collections import (
    Counter,
    deque,
)
import collections.abc

print(math.floor(2.5), m is math, sqrt(16), round(circle, 3), Counter("aab")["a"], list(deque([1])), math.__name__)


def local_import():
    import string
    from itertools import chain as c

    return string.digits, list(c([1], [2]))


print(local_import())
try:
    string
except NameError as error:
    print(error)
try:
    import missing_module_xyz
except ImportError as error:
    print(type(error).__name__, "-", error)
try:
    from math import no_such_name
except ImportError as error:
    print(str(error).split("(")[0].strip())
try:
    import missing_module_xyz.sub
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from missing_module_xyz import anything
except ImportError:
    anything = None
print(anything)
if True:
    import bisect as conditional
else:
    import never_imported
print(conditional.bisect([1, 3], 2))
try:
    math.no_such_function
except AttributeError as error:
    print(error)
try:
    math()
except TypeError as error:
    print(error)
from string import *

print(ascii_lowercase)
