# Dictionaries of lists and dicts, grouping, inverting, counting.
words = "the quick brown fox jumps over the lazy dog the end".split()
by_length = {}
for word in words:
    by_length.setdefault(len(word), []).append(word)
print(by_length)
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
print(counts, sorted(counts, key=lambda w: (-counts[w], w))[:3])
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}
order, seen = [], set()


def visit(node):
    if node in seen:
        return
    seen.add(node)
    for other in graph[node]:
        visit(other)
    order.append(node)


visit("a")
print(order)
table = {}
table["x"] = {}
table["x"]["y"] = {"z": 1}
table["x"]["y"]["z"] += 41
print(table, table["x"]["y"]["z"], "y" in table, "y" in table["x"])
matrix = {(i, j): i * j for i in range(3) for j in range(3) if i != j}
print(matrix, matrix[1, 2], sum(matrix.values()))
config = {**{"debug": False, "level": 1}, **{"level": 2}}
print(config, {k: v for k, v in config.items() if v})
d = {}
d["self"] = d
print(d, len(d), d["self"]["self"] is d)
