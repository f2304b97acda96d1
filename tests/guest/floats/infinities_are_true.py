import math
from math import isinf
def check(e):
    if not e:
        print("bad", e, type(e), e is True)
    else: print("ok", e)
x = float("inf")
check(isinf(x)); check(math.isinf(float("-inf"))); check(isinf(float("inf")))
check(math.isnan(float("nan"))); check(math.isfinite(1.0)); check(isinf(1e400))
a = isinf(x)
print(a and 1, not a, bool(a), [1 for i in [0] if a])
