# ** binds tighter than unary on its left, looser on its right; negative and float exponents.
print(-2**2, (-2)**2, 2**-1, 2**-2, -2**-2, 2**3**2, (2**3)**2, --2, -+-2, ~-1, -~1, +True, -True, ~False)
print(0**0, 0.0**0, 1**1000, (-1)**1001, (-1)**0.5 == 1j or abs((-1)**0.5 - 1j) < 1e-9)
print(4**0.5, 8**(1 / 3), 10**-3, 2.0**10, (-8)**2, 10**15, 10**16, 2**63, 2**64, (-2)**63)
print(pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), pow(2, -1) == 0.5, pow(-2, 3, 5), pow(7, 0, 1))
print(True**2, 2**True, 2**False, type(True**True))
for attempt in (lambda: 0**-1, lambda: 0.0**-1, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: 10.0**400, lambda: -"a", lambda: +[], lambda: ~1.5, lambda: -None, lambda: 2**"a", lambda: [] ** 2, lambda: pow("a", 2), lambda: pow(1, 2, "x"), lambda: pow(0, -1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print((1 + 2j)**2, (1j)**2, 2**(1 + 0j), (0j)**0)
print(not 1 == 2, not (1 and 0), -1 if -0 else +1, not not [])
