# Power: precedence, negative exponents, unary minus.
print(2**3**2, (2**3) ** 2, -2**2, (-2) ** 2, 2**-1, 2**0, 0**0, (-2) ** -1)
print(2**0.5, 4**0.5, 2.0**3, (-8) ** (1 / 3), 10**-2, 0.0**0, 1**1000)
print(pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), pow(2.0, 3), pow(-2, 3, 5), pow(2, 3, -5))
print(type(2**2), type(2**-2), type((-1) ** 0.5), True**True)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: 0**-1)
attempt(lambda: 0.0**-1)
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2.0, 3, 5))
attempt(lambda: pow("a", 2))
attempt(lambda: 10.0**400)
attempt(lambda: 0 ** (-1.5))
attempt(lambda: pow(2))
print(-1**2, - -1, ~-1, -~1, +-+1, 2**-2**2)
