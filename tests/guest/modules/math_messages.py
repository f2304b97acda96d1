# What math functions say.
import math


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: math.sqrt(-1))
attempt(lambda: math.log(-1))
attempt(lambda: math.log(0))
attempt(lambda: math.exp(1000))
attempt(lambda: math.factorial(-1))
attempt(lambda: math.sqrt("4"))
attempt(lambda: math.sqrt(None))
attempt(lambda: math.sqrt())
attempt(lambda: math.floor("a"))
attempt(lambda: math.floor(math.nan))
attempt(lambda: math.ceil(math.inf))
attempt(lambda: math.gcd(1.5, 2))
attempt(lambda: math.isqrt(-1))
attempt(lambda: math.isqrt(1.5))
attempt(lambda: math.pow(10, 400))
attempt(lambda: math.fmod(1, 0))
attempt(lambda: math.undefined)
attempt(lambda: math.sqrt(10**400))
