# Polynomials: arithmetic, evaluation, derivative, division, printing.
from itertools import zip_longest


class Polynomial:
    def __init__(self, *coefficients):
        c = list(coefficients)
        while len(c) > 1 and c[-1] == 0:
            c.pop()
        self.c = c or [0]

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        result = 0
        for c in reversed(self.c):
            result = result * x + c
        return result

    def __add__(self, other):
        if not isinstance(other, Polynomial):
            other = Polynomial(other)
        return Polynomial(*(a + b for a, b in zip_longest(self.c, other.c, fillvalue=0)))

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-a for a in self.c))

    def __sub__(self, other):
        return self + (-other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        if not isinstance(other, Polynomial):
            return Polynomial(*(a * other for a in self.c))
        out = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        result = Polynomial(1)
        for _ in range(n):
            result *= self
        return result

    def __divmod__(self, other):
        remainder, quotient = list(self.c), [0] * max(1, len(self.c) - len(other.c) + 1)
        while len(remainder) >= len(other.c) and any(remainder):
            k = remainder[-1] / other.c[-1]
            shift = len(remainder) - len(other.c)
            quotient[shift] = k
            for i, b in enumerate(other.c):
                remainder[shift + i] -= k * b
            remainder.pop()
        return Polynomial(*quotient), Polynomial(*remainder)

    def derivative(self):
        return Polynomial(*(i * a for i, a in enumerate(self.c))[1:]) if False else Polynomial(*[i * a for i, a in enumerate(self.c)][1:])

    def __eq__(self, other):
        return self.c == (other.c if isinstance(other, Polynomial) else Polynomial(other).c)

    def __str__(self):
        parts = []
        for i in range(self.degree, -1, -1):
            a = self.c[i]
            if a == 0 and self.degree:
                continue
            sign = "-" if a < 0 else "+" if parts else ""
            number = "" if abs(a) == 1 and i else f"{abs(a):g}"
            variable = "" if i == 0 else "x" if i == 1 else f"x^{i}"
            parts.append((f" {sign} " if parts else sign) + number + variable)
        return "".join(parts)

    def __repr__(self):
        return f"Polynomial({', '.join(map(repr, self.c))})"


p, q = Polynomial(-1, 0, 1), Polynomial(1, 1)
print(p, "|", q, "|", p + q, "|", p - q, "|", p * q, "|", 3 * p, "|", 1 - q, "|", q**3)
print(p(3), [q(x) for x in range(4)], p.derivative(), repr(p.derivative()), p.degree)
quotient, remainder = divmod(p, q)
print(quotient, "|", remainder, "|", p == Polynomial(-1, 0, 1, 0), Polynomial(5) == 5, Polynomial())
print(sum([p, q]), "|", Polynomial(0, -2.5, 0, 1))
