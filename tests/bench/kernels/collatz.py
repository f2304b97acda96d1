# Integers: the longest Collatz chain.
def collatz_length(n):
    steps = 1
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


best, best_length = 1, 1
for start in range(1, 10000):
    length = collatz_length(start)
    if length > best_length:
        best, best_length = start, length
print(best, best_length)
