# Maze solving by breadth first and depth first, printed as a grid.
from collections import deque

MAZE = """
#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#......E#
#########
""".strip().splitlines()


def find(ch):
    return next((r, row.index(ch)) for r, row in enumerate(MAZE) if ch in row)


def neighbours(r, c):
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        if MAZE[r + dr][c + dc] != "#":
            yield r + dr, c + dc


def bfs(start, goal):
    came, queue = {start: None}, deque([start])
    while queue:
        here = queue.popleft()
        if here == goal:
            path = []
            while here:
                path.append(here)
                here = came[here]
            return path[::-1]
        for there in neighbours(*here):
            if there not in came:
                came[there] = here
                queue.append(there)


def dfs(here, goal, path=()):
    path += (here,)
    if here == goal:
        yield path
        return
    for there in neighbours(*here):
        if there not in path:
            yield from dfs(there, goal, path)


start, goal = find("S"), find("E")
path = bfs(start, goal)
print(start, goal, len(path), sorted(len(p) for p in dfs(start, goal)))
for r, row in enumerate(MAZE):
    print("".join("*" if (r, c) in path and ch == "." else ch for c, ch in enumerate(row)))
try:
    find("Q")
except StopIteration:
    print("no Q")
