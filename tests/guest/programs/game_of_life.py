# Sets of cells, and a grid printed.
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    counts[key] = counts.get(key, 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in cells)}


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
cells = glider
for generation in range(4):
    print("generation", generation, len(cells))
    for y in range(5):
        print("".join("#" if (x, y) in cells else "." for x in range(6)))
    cells = step(cells)
print(cells == {(x + 1, y + 1) for x, y in glider}, sorted(cells))
