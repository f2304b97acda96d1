# Knapsack, longest common subsequence, edit distance, coin change, longest increasing subsequence, partitions.
from bisect import bisect_left
from functools import lru_cache


def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for value, weight in items:
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[capacity]


def lcs(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i][j + 1], table[i + 1][j], key=len)
    return table[-1][-1]


def edit_distance(a, b):
    @lru_cache(maxsize=None)
    def go(i, j):
        if i == 0 or j == 0:
            return i + j
        return min(go(i - 1, j) + 1, go(i, j - 1) + 1, go(i - 1, j - 1) + (a[i - 1] != b[j - 1]))

    result = go(len(a), len(b))
    return result, go.cache_info().currsize


def coins(amount, kinds):
    ways = [1] + [0] * amount
    fewest = [0] + [None] * amount
    for k in kinds:
        for a in range(k, amount + 1):
            ways[a] += ways[a - k]
            if fewest[a - k] is not None and (fewest[a] is None or fewest[a - k] + 1 < fewest[a]):
                fewest[a] = fewest[a - k] + 1
    return ways[amount], fewest[amount]


def lis(values):
    tails = []
    for v in values:
        i = bisect_left(tails, v)
        tails[i : i + 1] = [v]
    return len(tails)


def partitions(n, largest=None):
    if n == 0:
        yield []
        return
    for k in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - k, k):
            yield [k] + rest


print(knapsack([(60, 10), (100, 20), (120, 30)], 50), lcs("AGGTAB", "GXTXAYB"), edit_distance("kitten", "sitting"))
print(coins(100, [1, 5, 10, 25, 50]), coins(3, [2]), lis([10, 9, 2, 5, 3, 7, 101, 18]), list(partitions(5)))


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


for row in pascal(6):
    print(" ".join(map(str, row)).center(20))
print(max(sum([3, -2, 5, -1, 4, -10, 2][i:j]) for i in range(7) for j in range(i + 1, 8)))
