# A sieve of Eratosthenes over a list of booleans.
def sieve(limit):
    is_prime = [True] * (limit + 1)
    is_prime[0] = is_prime[1] = False
    for i in range(2, int(limit**0.5) + 1):
        if is_prime[i]:
            for j in range(i * i, limit + 1, i):
                is_prime[j] = False
    return [i for i in range(limit + 1) if is_prime[i]]


primes = sieve(1000000)
print(len(primes), primes[-1], sum(primes) % 1000007)
