# __neg__, __pos__, __abs__, __invert__, __int__, __float__, __complex__, __index__, __round__, __trunc__, __floor__, __ceil__, __divmod__.
import math


class N:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __abs__(self):
        return "abs"

    def __invert__(self):
        return "invert"

    def __int__(self):
        return 12

    def __float__(self):
        return 1.5

    def __complex__(self):
        return 1 + 2j

    def __index__(self):
        return 2

    def __round__(self, ndigits=None):
        return ("round", ndigits)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other, modulo=None):
        return ("pow", other, modulo)


n = N()
print(-n, +n, abs(n), ~n)
print(int(n), float(n), complex(n), round(n), round(n, 2), round(n, None))
print(math.trunc(n), math.floor(n), math.ceil(n), divmod(n, 3), divmod(3, n))
print(pow(n, 2), pow(n, 2, 5), n**3)
print([10, 20, 30][n], "abcdef"[n:], list(range(n)), hex(n), bin(n), oct(n), [1] * n, chr(n) == "\x02")
print("%d" % n, "%.2f" % n, "%x" % n, math.sqrt(n))


class OnlyIndex:
    def __index__(self):
        return 7


print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()), bytes(OnlyIndex()) == bytes(7))


class BadInt:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5

    def __complex__(self):
        return 1.0


class Nothing:
    pass


for call in (int, float, complex, hex, lambda v: [1][v], lambda v: -v, abs, round, math.floor, lambda v: ~v, lambda v: divmod(v, 1), range):
    for value in (BadInt(), Nothing()):
        try:
            print(call(value))
        except TypeError as error:
            print(error)
