# Sets: membership, building, intersections.
def triangular_numbers(limit):
    return {n * (n + 1) // 2 for n in range(limit)}


squares = {n * n for n in range(12000)}
triangles = triangular_numbers(12000)
both = squares & triangles
seen = set()
value, steps = 1, 0
while value not in seen:
    seen.add(value)
    value = (value * value + 12345) % 100003
    steps += 1
pairs = 0
numbers = list(range(0, 240000, 3))
wanted = set(numbers)
for n in numbers:
    if 239997 - n in wanted:
        pairs += 1
unique = set()
for i in range(300000):
    unique.add(i * i % 10007)
neighbours = set()
for x, y in {(a % 100, a // 100) for a in range(0, 10000, 3)}:
    for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        neighbours.add((x + dx, y + dy))
print(
    sorted(both)[:6],
    steps,
    pairs,
    len(unique),
    len(squares | triangles),
    len(squares - triangles),
    len(neighbours),
)
