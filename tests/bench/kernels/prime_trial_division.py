# Integers: trial division in a while loop.
def is_prime(n):
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True


count = 0
total = 0
for n in range(60000):
    if is_prime(n):
        count += 1
        total += n
print(count, total)
