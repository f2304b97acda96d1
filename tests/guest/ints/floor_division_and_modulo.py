# Floor division and modulo round towards minus infinity; divmod agrees with both.
for a in (7, -7, 0, 1, -1, 2**63 - 1, -(2**63)):
    for b in (3, -3, 1, -1, 2**62):
        print(a // b, a % b, divmod(a, b) == (a // b, a % b), (a // b) * b + a % b == a, end="; ")
    print()
print(7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2, 7.5 % 2, divmod(-7.5, 2), divmod(7, -2.0))
print(-0.0 % 5, 0.0 % -5, 5 % float("inf"), -5 % float("inf"), 5 // float("inf"), -5 // float("inf"))
print(1 // 0.1, 1 % 0.1, 0.3 % 0.1, True // True, 5 % True)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1 / 0)
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: divmod(1.0, 0))
attempt(lambda: 10**30 // 0)
attempt(lambda: 10**30 / 0)
attempt(lambda: 0 / 0)
attempt(lambda: 0j / 0)
attempt(lambda: False / False)
