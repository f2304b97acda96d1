# The math module.
import math

print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7), math.fabs(-3), math.factorial(20))
print(math.gcd(12, 18), math.gcd(0, 5), math.gcd(-4, 6), math.pow(2, 10), math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.expm1(1e-10))
print(math.sin(1), math.cos(1), math.tan(1), math.asin(1), math.acos(0), math.atan(1), math.atan2(-1, -1), math.sinh(1), math.cosh(1), math.tanh(1), math.hypot(3, 4), math.degrees(math.pi), math.radians(180))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.copysign(3, -0.0), math.fmod(-7, 3), math.modf(3.25), math.frexp(8.5), math.ldexp(0.5, 3))
print(math.isqrt(17), math.comb(10, 3), math.perm(5, 2), math.prod([1, 2, 3, 4]), math.prod([], start=5), math.fsum([0.1] * 10), math.dist((0, 0), (3, 4)), math.erf(0.5), math.gamma(5), math.lgamma(10), math.remainder(7, 4))
print(math.floor(10**20), math.floor(1e20), math.ceil(2**70), math.sqrt(10**40), math.log(10**400), math.factorial(0), math.floor(True), math.gcd(2**70, 2**65), math.isqrt(10**30), math.comb(60, 30))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__)


attempt(lambda: math.sqrt(-1))
attempt(lambda: math.log(0))
attempt(lambda: math.factorial(-1))
attempt(lambda: math.exp(1000))
attempt(lambda: math.floor(math.nan))
attempt(lambda: math.floor(math.inf))
attempt(lambda: math.sqrt("4"))
attempt(lambda: math.acos(2))
attempt(lambda: math.gcd(1.5, 2))
attempt(lambda: math.isqrt(-1))
attempt(lambda: math.factorial(1.5))
attempt(lambda: math.nothing)
attempt(lambda: math.comb(-1, 2))
attempt(lambda: math.prod(5))
