# Integers: Euclid's algorithm over all pairs.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


total = 0
for a in range(1, 560):
    for b in range(1, 560):
        if gcd(a, b) == 1:
            total += 1
print(total)
