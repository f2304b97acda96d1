# Grids: building, aliasing, rotating, flood, spiral, printing.
grid = [[0] * 3 for _ in range(2)]
alias = [[0] * 3] * 2
grid[0][1] = alias[0][1] = 5
print(grid, alias)
m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([list(r) for r in zip(*m)], [list(r) for r in zip(*m[::-1])], [r[::-1] for r in m], m[::-1], [m[i][i] for i in range(3)], [m[i][-1 - i] for i in range(3)])


def spiral(m):
    m = [list(r) for r in m]
    out = []
    while m:
        out += m.pop(0)
        m = [list(r) for r in zip(*m)][::-1]
    return out


print(spiral(m), spiral([[1, 2], [3, 4], [5, 6]]))
for row in m:
    print(" ".join(f"{v:2d}" for v in row))
row_sums, col_sums = [sum(r) for r in m], [sum(c) for c in zip(*m)]
print(row_sums, col_sums, max(map(max, m)), [v for r in m for v in r if v % 2 == 0])
m[1] = m[1][:]
m[1][1] = "x"
m.insert(1, ["new"] * 3)
del m[0][1:]
print(m, len(m), [len(r) for r in m])
try:
    m[0][5]
except IndexError as error:
    print(error)
board = [["."] * 4 for _ in range(3)]
for r, c in ((0, 0), (1, 2), (2, 3)):
    board[r][c] = "#"
print("\n".join("".join(r) for r in board))
neighbours = lambda r, c: sum(board[y][x] == "#" for y in range(max(0, r - 1), min(3, r + 2)) for x in range(max(0, c - 1), min(4, c + 2)) if (y, x) != (r, c))
print([[neighbours(r, c) for c in range(4)] for r in range(3)])
