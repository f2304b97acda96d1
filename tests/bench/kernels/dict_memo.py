# Dicts: memoised recursion and tuple keys.
memo = {}


def grid_paths(r, c):
    if r == 0 or c == 0:
        return 1
    key = (r, c)
    if key in memo:
        return memo[key]
    memo[key] = (grid_paths(r - 1, c) + grid_paths(r, c - 1)) % 1000000007
    return memo[key]


partitions = {}


def count_partitions(n, largest):
    if n == 0:
        return 1
    if n < 0 or largest == 0:
        return 0
    if (n, largest) not in partitions:
        partitions[n, largest] = count_partitions(n, largest - 1) + count_partitions(
            n - largest, largest
        )
    return partitions[n, largest]


index = {}
for i in range(90000):
    index.setdefault(i % 701, []).append(i)
total = 0
for key, values in index.items():
    total += key * len(values) + values[-1]
print(grid_paths(200, 200), count_partitions(210, 210), total, len(memo), len(partitions))
