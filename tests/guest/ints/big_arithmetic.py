# Arithmetic on integers of hundreds of digits.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


print(factorial(60))
print(factorial(100) // factorial(98), factorial(50) % 10**9, -factorial(30) // 7, -factorial(30) % 7)
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a)
print(2**200 - 2**199 == 2**199, 3**100 % 2**64, pow(7, 10**18, 10**9 + 7), (10**40) ** 2)
print(10**25 / 10**24, 10**25 // 10**24, 10**400 / 10**399, (2**1000) / (2**999), 7 / 2, 6 / 2)
print(len(str(2**1000)), sum(int(d) for d in str(2**1000)), str(10**18 + 1)[::-1])
print(int("9" * 40) + 1, -(-(2**100)), abs(-(10**30)), 10**30 == 10**30, hash(10**30) == hash(10**30))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: 10**400 / 3)
attempt(lambda: float(10**400))
attempt(lambda: 10**400 * 1.0)
attempt(lambda: 1.5 + 10**400)
