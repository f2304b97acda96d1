# Fractions with normalisation, mixed arithmetic, ordering and hashing.
from functools import total_ordering
from math import gcd


@total_ordering
class Frac:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("Frac(%d, 0)" % n)
        if d < 0:
            n, d = -n, -d
        g = gcd(n, d)
        self.n, self.d = n // g, d // g

    @staticmethod
    def lift(value):
        return value if isinstance(value, Frac) else Frac(value) if isinstance(value, int) else NotImplemented

    def _op(f):
        def method(self, other):
            other = Frac.lift(other)
            return other if other is NotImplemented else f(self, other)

        return method

    __add__ = __radd__ = _op(lambda a, b: Frac(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__ = _op(lambda a, b: Frac(a.n * b.d - b.n * a.d, a.d * b.d))
    __rsub__ = _op(lambda a, b: b - a)
    __mul__ = __rmul__ = _op(lambda a, b: Frac(a.n * b.n, a.d * b.d))
    __truediv__ = _op(lambda a, b: Frac(a.n * b.d, a.d * b.n))
    __rtruediv__ = _op(lambda a, b: b / a)
    __eq__ = _op(lambda a, b: (a.n, a.d) == (b.n, b.d))
    __lt__ = _op(lambda a, b: a.n * b.d < b.n * a.d)
    del _op

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __pow__(self, k):
        return Frac(self.n**k, self.d**k) if k >= 0 else Frac(self.d**-k, self.n**-k)

    def __float__(self):
        return self.n / self.d

    def __bool__(self):
        return self.n != 0

    def __str__(self):
        return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"

    def __repr__(self):
        return f"Frac({self.n}, {self.d})"


a, b = Frac(1, 2), Frac(-3, -4)
print(a + b, a - b, a * b, a / b, a**3, a**-2, 1 + a, 1 - a, 2 * b, 1 / b, -1 * a, float(b))
print(a < b, a >= b, a == Frac(2, 4), Frac(4, 2) == 2, max(a, b), sorted([b, a, Frac(0)]), a != b, 1 > a)
print({Frac(2): "two"}[2], len({Frac(1, 2), Frac(2, 4), Frac(3, 6)}), sum(Frac(1, n) for n in range(1, 6)), bool(Frac(0)))
for bad in (lambda: Frac(1, 0), lambda: a / 0, lambda: a + 1.5, lambda: a < "x"):
    try:
        print(bad())
    except (ZeroDivisionError, TypeError) as error:
        print(type(error).__name__, error)
