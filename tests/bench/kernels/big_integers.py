# Big integers: factorials, digits, modular powers.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def digit_sum(n):
    total = 0
    while n > 0:
        total += n % 10
        n //= 10
    return total


def power_mod(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent % 2 == 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent //= 2
    return result


a, b = 0, 1
for _ in range(12000):
    a, b = b, a + b
total = 0
for n in range(2, 2500):
    total += power_mod(n, 10**18 + 9, 10**15 + 37) % 1000
print(digit_sum(factorial(1600)), len(str(factorial(1000))), a % 10**12, total)
