# A solved game, by minimax.
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return "draw" if " " not in board else None


def minimax(board, player, cache={}):
    key = ("".join(board), player)
    if key in cache:
        return cache[key]
    result = winner(board)
    if result:
        return {"X": 1, "O": -1, "draw": 0}[result], None
    best = None
    for i in [i for i, v in enumerate(board) if v == " "]:
        board[i] = player
        score, _ = minimax(board, "O" if player == "X" else "X")
        board[i] = " "
        if best is None or (score > best[0] if player == "X" else score < best[0]):
            best = score, i
    cache[key] = best
    return best


board = list("X O      ")
player = "X"
while not winner(board):
    score, move = minimax(board, player)
    board[move] = player
    print(player, "plays", move, "expecting", score)
    player = "O" if player == "X" else "X"
for row in range(3):
    print("|".join(board[row * 3 : row * 3 + 3]))
    if row < 2:
        print("-+-+-")
print("result:", winner(board), minimax(list(" " * 9), "X"))
