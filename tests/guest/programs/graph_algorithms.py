# Breadth-first, depth-first, Dijkstra, topological order, union-find.
import heapq
from collections import defaultdict, deque

edges = [("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("d", "e", 3)]
graph = defaultdict(list)
for u, v, w in edges:
    graph[u].append((v, w))


def dijkstra(start):
    distance, queue = {start: 0}, [(0, start)]
    while queue:
        d, node = heapq.heappop(queue)
        if d > distance.get(node, float("inf")):
            continue
        for other, w in graph[node]:
            if d + w < distance.get(other, float("inf")):
                distance[other] = d + w
                heapq.heappush(queue, (d + w, other))
    return distance


def bfs(start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        node = queue.popleft()
        order.append(node)
        for other, _ in graph[node]:
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return order


def topological():
    state, order = {}, []

    def visit(node):
        if state.get(node) == "done":
            return
        if state.get(node) == "open":
            raise ValueError("cycle")
        state[node] = "open"
        for other, _ in graph[node]:
            visit(other)
        state[node] = "done"
        order.append(node)

    for node in list(graph):
        visit(node)
    return order[::-1]


class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self.parent[a] = b
        return True


print(dijkstra("a"), bfs("a"), topological())
uf = UnionFind(6)
print([uf.union(a, b) for a, b in [(0, 1), (1, 2), (0, 2), (3, 4)]], len({uf.find(i) for i in range(6)}))
graph["e"].append(("a", 1))
try:
    topological()
except ValueError as error:
    print(error)
maze = ["S.#.", "..#E", "#...", "...#"]
start = next((r, c) for r, row in enumerate(maze) for c, v in enumerate(row) if v == "S")
queue, came = deque([start]), {start: None}
while queue:
    r, c = queue.popleft()
    if maze[r][c] == "E":
        path, step = [], (r, c)
        while step:
            path.append(step)
            step = came[step]
        print(path[::-1])
        break
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        nr, nc = r + dr, c + dc
        if 0 <= nr < 4 and 0 <= nc < 4 and maze[nr][nc] != "#" and (nr, nc) not in came:
            came[nr, nc] = (r, c)
            queue.append((nr, nc))
