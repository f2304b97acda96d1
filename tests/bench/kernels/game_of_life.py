# Lists of lists of ints: cellular automaton.
def step(grid):
    rows, columns = len(grid), len(grid[0])
    new = [[0] * columns for _ in range(rows)]
    for r in range(rows):
        for c in range(columns):
            alive = 0
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    if dr != 0 or dc != 0:
                        alive += grid[(r + dr) % rows][(c + dc) % columns]
            if alive == 3 or (alive == 2 and grid[r][c] == 1):
                new[r][c] = 1
    return new


grid = [[1 if (r * r + c * 7 + r * c) % 11 < 4 else 0 for c in range(40)] for r in range(40)]
for generation in range(45):
    grid = step(grid)
print(sum(sum(row) for row in grid), "".join(map(str, grid[5])))
