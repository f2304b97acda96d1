# Dynamic programming over one list.
def count_ways(total, coins):
    ways = [0] * (total + 1)
    ways[0] = 1
    for coin in coins:
        for amount in range(coin, total + 1):
            ways[amount] += ways[amount - coin]
    return ways[total]


def fewest(total, coins):
    best = [0] + [total + 1] * total
    for amount in range(1, total + 1):
        for coin in coins:
            if coin <= amount and best[amount - coin] + 1 < best[amount]:
                best[amount] = best[amount - coin] + 1
    return best[total]


def knapsack(weights, values, capacity):
    table = [0] * (capacity + 1)
    for i in range(len(weights)):
        for c in range(capacity, weights[i] - 1, -1):
            table[c] = max(table[c], table[c - weights[i]] + values[i])
    return table[capacity]


weights = [(i * 37) % 41 + 3 for i in range(60)]
values = [(i * 53) % 97 + 1 for i in range(60)]
print(
    count_ways(30000, [1, 2, 5, 10, 20, 50, 100, 200]),
    fewest(24000, [1, 7, 13, 29, 51]),
    knapsack(weights, values, 3000),
)
