# Graph search: recursive depth-first search, components, a topological order.
def visit(graph, node, seen, order):
    seen.add(node)
    for other in graph[node]:
        if other not in seen:
            visit(graph, other, seen, order)
    order.append(node)


def topological_order(graph):
    seen, order = set(), []
    for node in graph:
        if node not in seen:
            visit(graph, node, seen, order)
    return order[::-1]


def count_islands(grid):
    rows, columns = len(grid), len(grid[0])

    def sink(r, c):
        if r < 0 or c < 0 or r >= rows or c >= columns or grid[r][c] == 0:
            return
        grid[r][c] = 0
        sink(r + 1, c)
        sink(r - 1, c)
        sink(r, c + 1)
        sink(r, c - 1)

    islands = 0
    for r in range(rows):
        for c in range(columns):
            if grid[r][c] == 1:
                islands += 1
                sink(r, c)
    return islands


graph = {n: [m for m in (n * 2 + 1, n * 3 + 2, n + 7) if m < 27000] for n in range(27000)}
order = topological_order(dict(sorted(graph.items(), key=lambda item: -item[0])))
position = {node: i for i, node in enumerate(order)}
correct = all(position[a] < position[b] for a in graph for b in graph[a])
grid = [
    [1 if (r * r + c * 3) % 5 < 3 and (r + c) % 9 else 0 for c in range(190)] for r in range(190)
]
print(len(order), correct, count_islands(grid))
