# Backtracking: queens, with lists of flags.
def solve(n, row, columns, diagonals, anti):
    if row == n:
        return 1
    count = 0
    for c in range(n):
        if not columns[c] and not diagonals[row + c] and not anti[row - c + n]:
            columns[c] = diagonals[row + c] = anti[row - c + n] = True
            count += solve(n, row + 1, columns, diagonals, anti)
            columns[c] = diagonals[row + c] = anti[row - c + n] = False
    return count


def is_safe(board, row, column):
    for r in range(row):
        if board[r] == column or abs(board[r] - column) == row - r:
            return False
    return True


def first_solution(board, row, n):
    if row == n:
        return True
    for column in range(n):
        if is_safe(board, row, column):
            board[row] = column
            if first_solution(board, row + 1, n):
                return True
    return False


board = [0] * 16
first_solution(board, 0, 16)
print(solve(8, 0, [False] * 8, [False] * 16, [False] * 17), board)
