# Graph search: a grid with walls, a deque, parents in a dict.
from collections import deque


def bfs(grid, start, goal):
    rows, columns = len(grid), len(grid[0])
    queue = deque([start])
    parent = {start: None}
    while queue:
        current = queue.popleft()
        if current == goal:
            break
        r, c = current
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nr, nc = r + dr, c + dc
            if 0 <= nr < rows and 0 <= nc < columns and grid[nr][nc] != "#":
                if (nr, nc) not in parent:
                    parent[(nr, nc)] = current
                    queue.append((nr, nc))
    path = []
    node = goal
    while node is not None:
        path.append(node)
        node = parent[node]
    return path[::-1], len(parent)


size = 240
grid = []
for r in range(size):
    row = ""
    for c in range(size):
        row += (
            "#"
            if (r % 4 == 2 and c % 11 != (r * 7) % 11) or (r * 31 + c * 17) % 13 == 12 and r % 4
            else "."
        )
    grid.append(row)
path, visited = bfs(grid, (0, 0), (size - 1, size - 3))
print(len(path), visited, path[len(path) // 2])
