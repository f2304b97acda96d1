# Greedy and exact answers side by side: coins, activities, fractional knapsack, job deadlines.
from itertools import combinations


def greedy_coins(amount, coins):
    out = []
    for c in sorted(coins, reverse=True):
        n, amount = divmod(amount, c)
        out += [c] * n
    return out if amount == 0 else None


def best_coins(amount, coins):
    best = {0: []}
    for a in range(1, amount + 1):
        options = [best[a - c] + [c] for c in coins if best.get(a - c) is not None]
        best[a] = min(options, key=len, default=None)
    return best[amount]


print(greedy_coins(6, [1, 3, 4]), best_coins(6, [1, 3, 4]), best_coins(3, [2]), greedy_coins(3, [2]))


def activities(jobs):
    end, chosen = 0, []
    for start, stop in sorted(jobs, key=lambda j: j[1]):
        if start >= end:
            chosen.append((start, stop))
            end = stop
    return chosen


print(activities([(1, 4), (3, 5), (0, 6), (5, 7), (8, 11), (8, 12), (2, 13)]))


def fractional(items, capacity):
    value = 0
    for v, w in sorted(items, key=lambda i: i[0] / i[1], reverse=True):
        take = min(w, capacity)
        value += v * take / w
        capacity -= take
    return value


items = [(60, 10), (100, 20), (120, 30)]
print(fractional(items, 50), max(sum(v for v, w in c) for r in range(4) for c in combinations(items, r) if sum(w for v, w in c) <= 50))


def deadlines(jobs):
    slots = {}
    for profit, deadline, name in sorted(jobs, reverse=True):
        for t in range(deadline, 0, -1):
            if t not in slots:
                slots[t] = name
                break
    return [slots[t] for t in sorted(slots)]


print(deadlines([(100, 2, "a"), (19, 1, "b"), (27, 2, "c"), (25, 1, "d"), (15, 3, "e")]))
