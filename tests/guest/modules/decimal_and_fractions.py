# decimal and fractions: exact arithmetic, rounding, contexts, mixing, errors.
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, getcontext, localcontext
from fractions import Fraction

print(Decimal("0.1") + Decimal("0.2"), Decimal(1) / Decimal(3), Decimal("1.10") * 3, Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("2.665").quantize(Decimal("0.01"), ROUND_HALF_EVEN), Decimal(10) ** -2, Decimal(2).sqrt(), Decimal("-7") // 2, Decimal("-7") % 2, Decimal("1E+3"), Decimal("1e3").normalize(), repr(Decimal("1.50")), Decimal(0.5), Decimal("NaN"), Decimal("Infinity"), -Decimal("1.0"), abs(Decimal("-2")), round(Decimal("2.5")), round(Decimal("2.345"), 2), int(Decimal("3.9")), float(Decimal("1.25")))
print(Decimal("1.0") == 1, Decimal("1.0") == 1.0, Decimal("0.1") == 0.1, hash(Decimal(1)) == hash(1), Decimal(3) > 2, sorted([Decimal("2"), 1, 1.5]), sum([Decimal("0.1")] * 3), max(Decimal(1), Decimal("1.00")), Decimal("123.456").as_tuple(), f"{Decimal('1234.5'):,.2f}", Decimal("3.14").to_integral_value())
with localcontext() as c:
    c.prec = 5
    print(Decimal(1) / Decimal(7), c.prec)
print(getcontext().prec, Decimal("1.999").quantize(Decimal("1"), ROUND_DOWN))
for bad in (lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Decimal("1") + 0.5, lambda: Decimal(-1).sqrt(), lambda: Decimal([1])):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__)
print(Fraction(3, 6), Fraction("0.125"), Fraction("3/4") + Fraction(1, 4), Fraction(0.5), Fraction(1, 3) * 3, 1 / Fraction(2, 5), Fraction(7, 2) // 1, Fraction(-7, 2) % 2, Fraction(1, 3) ** 2, Fraction(2, 3) < 0.7, Fraction(1, 2) == 0.5, Fraction(1, 2) + 0.5, float(Fraction(1, 3)), round(Fraction(5, 2)), int(Fraction(-7, 2)), Fraction(3.14159).limit_denominator(100), repr(Fraction(1, -2)), Fraction(4, 2).numerator, hash(Fraction(2)) == hash(2), sum([Fraction(1, i) for i in range(1, 5)]), abs(Fraction(-1, 2)), max(Fraction(1, 2), Fraction(2, 3)))
for bad in (lambda: Fraction(1, 0), lambda: Fraction("a"), lambda: Fraction(1.5, 2), lambda: Fraction(1, 2) / 0):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
