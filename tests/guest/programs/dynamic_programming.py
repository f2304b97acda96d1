# Dynamic programming and backtracking.
def lcs(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i][j + 1], table[i + 1][j], key=len)
    return table[-1][-1]


def edit_distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[capacity]


def coins(total, values):
    infinity = float("inf")
    need = [0] + [infinity] * total
    for t in range(1, total + 1):
        need[t] = min((need[t - v] + 1 for v in values if v <= t), default=infinity)
    return need[total]


def queens(n, row=0, columns=(), found=None):
    found = [] if found is None else found
    if row == n:
        found.append(columns)
        return found
    for c in range(n):
        if all(c != pc and abs(c - pc) != row - pr for pr, pc in enumerate(columns)):
            queens(n, row + 1, columns + (c,), found)
    return found


def subsets(items):
    return [[]] if not items else [s + t for s in subsets(items[1:]) for t in ([], [items[0]])]


def longest_increasing(values):
    best = []
    for i, v in enumerate(values):
        before = [best[j] for j in range(i) if values[j] < v]
        best.append(max(before, key=len, default=[]) + [v])
    return max(best, key=len, default=[])


print(lcs("AGGTAB", "GXTXAYB"), edit_distance("kitten", "sitting"), knapsack([(2, 3), (3, 4), (4, 5), (5, 6)], 5), coins(63, [1, 5, 10, 21, 25]), coins(3, [2]))
print(len(queens(6)), queens(4), sorted(subsets([1, 2, 3])), longest_increasing([3, 1, 4, 1, 5, 9, 2, 6]))
memo = {}


def paths(r, c):
    if r == 0 or c == 0:
        return 1
    if (r, c) not in memo:
        memo[r, c] = paths(r - 1, c) + paths(r, c - 1)
    return memo[r, c]


print(paths(16, 16), len(memo))
