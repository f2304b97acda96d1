# Graph search: Dijkstra with heapq over a dict of lists.
import heapq


def dijkstra(graph, start):
    distances = {node: float("inf") for node in graph}
    distances[start] = 0
    queue = [(0, start)]
    while queue:
        distance, node = heapq.heappop(queue)
        if distance > distances[node]:
            continue
        for neighbour, weight in graph[node]:
            candidate = distance + weight
            if candidate < distances[neighbour]:
                distances[neighbour] = candidate
                heapq.heappush(queue, (candidate, neighbour))
    return distances


graph = {n: [] for n in range(12000)}
seed = 1
for n in range(12000):
    for k in range(4):
        seed = (seed * 16807) % 2147483647
        graph[n].append(((n + 1 if k == 0 else seed) % 12000, seed % 100 + 1))
distances = dijkstra(graph, 0)
print(max(distances.values()), sum(distances.values()), distances[11999])
