# Dijkstra, BFS, DFS, topological order, cycles, connected components, minimum spanning tree.
import heapq
from collections import defaultdict, deque

EDGES = [("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("d", "e", 3), ("x", "y", 1)]


def adjacency(directed=True):
    graph = defaultdict(dict)
    for u, v, w in EDGES:
        graph[u][v] = w
        graph[v]
        if not directed:
            graph[v][u] = w
    return graph


def dijkstra(graph, start):
    distance, previous, queue = {start: 0}, {}, [(0, start)]
    while queue:
        d, u = heapq.heappop(queue)
        if d > distance[u]:
            continue
        for v, w in graph[u].items():
            if d + w < distance.get(v, float("inf")):
                distance[v], previous[v] = d + w, u
                heapq.heappush(queue, (d + w, v))
    return distance, previous


def path(previous, target):
    out = [target]
    while out[-1] in previous:
        out.append(previous[out[-1]])
    return out[::-1]


def bfs(graph, start):
    seen, queue = [start], deque([start])
    while queue:
        for v in sorted(graph[queue.popleft()]):
            if v not in seen:
                seen.append(v)
                queue.append(v)
    return seen


def dfs(graph, node, seen=None):
    seen = [] if seen is None else seen
    seen.append(node)
    for v in sorted(graph[node]):
        if v not in seen:
            dfs(graph, v, seen)
    return seen


def topological(graph):
    indegree = {u: 0 for u in graph}
    for u in graph:
        for v in graph[u]:
            indegree[v] += 1
    ready = sorted(u for u in indegree if not indegree[u])
    order = []
    while ready:
        u = ready.pop(0)
        order.append(u)
        for v in sorted(graph[u]):
            indegree[v] -= 1
            if not indegree[v]:
                ready.append(v)
    if len(order) < len(graph):
        raise ValueError("the graph has a cycle")
    return order


class UnionFind:
    def __init__(self, items):
        self.parent = {i: i for i in items}

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[a] = b
        return a != b


graph = adjacency()
distance, previous = dijkstra(graph, "a")
print(distance, path(previous, "e"))
print(bfs(graph, "a"), dfs(graph, "a"), topological(graph))
uf = UnionFind(graph)
tree = [(u, v, w) for u, v, w in sorted(EDGES, key=lambda e: e[2]) if uf.union(u, v)]
print(tree, sum(w for *_, w in tree), len({uf.find(n) for n in graph}))
graph["e"]["a"] = 1
try:
    topological(graph)
except ValueError as error:
    print(error)
