"""Dicts and sets: counting, grouping, graphs, memos."""

from collections import Counter, defaultdict


def connected(edges, n):
    parent = list(range(n))

    def root(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for a, b in edges:
        a, b = root(a), root(b)
        if a != b:
            parent[a] = b
    return len({root(x) for x in range(n)})


def in_order(graph):
    waiting = {node: 0 for node in graph}
    for targets in graph.values():
        for target in targets:
            waiting[target] += 1
    ready = [node for node, count in waiting.items() if count == 0]
    result = []
    while ready:
        node = ready.pop()
        result.append(node)
        for target in graph[node]:
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    return result


def reach(walls, size):
    seen, edge = {(0, 0)}, [(0, 0)]
    while edge:
        following = []
        for x, y in edge:
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                place = x + dx, y + dy
                if 0 <= place[0] < size and 0 <= place[1] < size:
                    if place not in seen and place not in walls:
                        seen.add(place)
                        following.append(place)
        edge = following
    return len(seen)


def two_sum(numbers, target):
    places = {}
    for i, number in enumerate(numbers):
        if target - number in places:
            return places[target - number], i
        places[number] = i
    return None


memo = {}


def ways(n, least):
    if n == 0:
        return 1
    key = (n, least)
    if key not in memo:
        memo[key] = sum(ways(n - part, part) for part in range(least, n + 1))
    return memo[key]


edges = [(i * 31 % 500, i * 17 % 500) for i in range(700)]
print(connected(edges, 500), two_sum(list(range(0, 4000, 2)), 7994))
graph = {node: [t for t in (2 * node, 3 * node) if t < 600] for node in range(1, 600)}
print(len(in_order(graph)), ways(30, 1), len(memo))
print(reach({(x, y) for x in range(40) for y in range(40) if (x * y + x) % 5 == 3}, 40))
text = "one fish two fish red fish blue fish " * 60
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
index = defaultdict(list)
for position, word in enumerate(text.split()):
    index[word].append(position)
print(counts, sum(len(places) for places in index.values()), Counter(text).most_common(3))
scores = {"name%d" % i: {"age": i % 50, "score": i * 7 % 100} for i in range(300)}
best = max(scores, key=lambda name: scores[name]["score"])
adults = {name: row["age"] for name, row in scores.items() if row["age"] >= 18}
print(best, len(adults), sum(adults.values()), sorted(adults.items())[:2])
a = {x * 3 for x in range(700)}
b = {x * 5 for x in range(500)}
print(len(a & b), len(a | b), len(a - b), len(a ^ b), a <= b, 15 in a)
merged = {**adults, **{"extra": 1}}
merged.update(other=2)
merged.pop("extra")
print(len(merged), "other" in merged, list(merged)[-1])
for name in list(merged):
    if merged[name] % 2:
        del merged[name]
print(len(merged), sum(1 for key, value in merged.items() if value > 30))
