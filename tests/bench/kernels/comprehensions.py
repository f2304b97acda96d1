# Comprehensions of every kind, and generator expressions.
numbers = list(range(4000))
total = 0
for round_number in range(60):
    squares = [n * n for n in numbers]
    evens = [n for n in numbers if n % 2 == 0]
    pairs = [(a, b) for a in range(30) for b in range(30) if a < b]
    by_mod = {n: n % 7 for n in evens}
    remainders = {n % 113 for n in squares}
    total += sum(x for x in squares if x % 3 == 1) % 1000
    total += len(pairs) + len(remainders) + sum(by_mod.values())
    if any(n > 3990 for n in numbers) and all(n >= 0 for n in evens):
        total += 1
    table = [[i * j for j in range(20)] for i in range(20)]
    total += sum(sum(row) for row in table)
print(total)
