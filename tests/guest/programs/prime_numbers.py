# Primes three ways.
def is_prime(n):
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True


def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(limit**0.5) + 1):
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
    return [i for i, flag in enumerate(flags) if flag]


def factors(n):
    found, d = [], 2
    while n > 1:
        while n % d == 0:
            found.append(d)
            n //= d
        d += 1 if d == 2 else 2
    return found


print([n for n in range(50) if is_prime(n)], sieve(50) == [n for n in range(51) if is_prime(n)], len(sieve(1000)))
print(factors(360), factors(97), factors(2**10 * 3**3), all(n % p for p in sieve(31) for n in [1009]))
