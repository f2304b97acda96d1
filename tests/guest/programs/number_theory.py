# Primes, factors, gcd, modular inverse, Chinese remainders, bases, perfect numbers, digits, big values.
import math


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]


def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1 + (d > 2)
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def is_probable_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    s, d = 0, n - 1
    while d % 2 == 0:
        s, d = s + 1, d // 2
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def egcd(a, b):
    return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))


def crt(pairs):
    n = math.prod(m for _, m in pairs)
    return sum(r * (n // m) * pow(n // m, -1, m) for r, m in pairs) % n


def base(n, b):
    digits = ""
    while n:
        n, r = divmod(n, b)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + digits
    return digits or "0"


print(sieve(50), len(sieve(10000)))
print(factor(360), factor(9973), factor(2**20 - 1), is_probable_prime(2**61 - 1), is_probable_prime(2**67 - 1))
print(egcd(240, 46), math.gcd(0, 5), crt([(2, 3), (3, 5), (2, 7)]), pow(3, -1, 11), [base(255, b) for b in (2, 8, 16, 36)])
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n], sum(map(int, str(2**1000))), math.factorial(30))
print(len(str(3**1000)), (10**50 + 7) % 97, -(10**20) // 3, 2**200 >> 190, math.isqrt(10**40), math.comb(40, 20))
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a, [n for n in range(100, 1000) if n == sum(int(d) ** 3 for d in str(n))])
