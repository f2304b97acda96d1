# Hanoi, N queens, sudoku, permutations, subsets, flood fill, knight's moves.
def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def queens(n, row=0, columns=()):
    if row == n:
        yield columns
        return
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(columns)):
            yield from queens(n, row + 1, columns + (c,))


def permutations(items):
    if not items:
        return [[]]
    return [[x] + p for i, x in enumerate(items) for p in permutations(items[:i] + items[i + 1 :])]


def subsets(items):
    return [[]] if not items else [s + extra for s in subsets(items[1:]) for extra in ([], [items[0]])]


def flood(grid, r, c, new):
    old = grid[r][c]
    if old == new:
        return 0
    grid[r][c] = new
    return 1 + sum(flood(grid, y, x, new) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)) if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == old)


SUDOKU = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
""".split()


def solve(board):
    for r in range(9):
        for c in range(9):
            if board[r][c] == ".":
                used = set(board[r]) | {board[i][c] for i in range(9)} | {board[r // 3 * 3 + i][c // 3 * 3 + j] for i in range(3) for j in range(3)}
                for d in "123456789":
                    if d not in used:
                        board[r][c] = d
                        if solve(board):
                            return True
                board[r][c] = "."
                return False
    return True


print(list(hanoi(3)), len(list(hanoi(8))))
print(next(queens(6)), len(list(queens(6))))
print(permutations([1, 2, 3]), sorted(subsets("abc")))
grid = [list("..#"), list(".##"), list("#..")]
print(flood(grid, 0, 0, "*"), ["".join(row) for row in grid])
board = [list(row) for row in SUDOKU]
print(solve(board), *("".join(row) for row in board), sep="\n")


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(ackermann(2, 3), (lambda f: f(f, 10))(lambda f, n: n * f(f, n - 1) if n else 1))


def collatz(n, memo={1: 1}):
    if n not in memo:
        memo[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return memo[n]


print(max(range(1, 500), key=collatz), collatz(27))
