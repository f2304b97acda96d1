"""A submission as a course's grader would get it: word counts, a recursive sum, primes."""

from collections import Counter


def word_counts(text):
    words = [word.strip(".,!").lower() for word in text.split()]
    return Counter(words).most_common(3)


def digit_sum(n):
    return n if n < 10 else n % 10 + digit_sum(n // 10)


def primes(limit):
    sieve = [True] * (limit + 1)
    for p in range(2, int(limit**0.5) + 1):
        if sieve[p]:
            for multiple in range(p * p, limit + 1, p):
                sieve[multiple] = False
    return [n for n in range(2, limit + 1) if sieve[n]]


print(word_counts("The cat and the dog. The end, and the beginning!"))
print(digit_sum(987654321))
print(len(primes(10000)), primes(50)[-3:])
try:
    digit_sum("12")
except TypeError as error:
    print("handled:", error)
