# Tic-tac-toe with objects: players, board, a series of scripted games.
class Board:
    LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]

    def __init__(self):
        self.cells = [" "] * 9

    def __setitem__(self, place, mark):
        if not 0 <= place < 9:
            raise IndexError(f"no such place: {place}")
        if self.cells[place] != " ":
            raise ValueError(f"place {place} is taken by {self.cells[place]}")
        self.cells[place] = mark

    def __str__(self):
        return "\n-+-+-\n".join("|".join(self.cells[r : r + 3]) for r in (0, 3, 6))

    @property
    def winner(self):
        return next((self.cells[a] for a, b, c in self.LINES if self.cells[a] == self.cells[b] == self.cells[c] != " "), None)

    @property
    def full(self):
        return " " not in self.cells


class Script:
    def __init__(self, mark, moves):
        self.mark, self.moves = mark, iter(moves)

    def move(self, board):
        for place in self.moves:
            try:
                board[place] = self.mark
            except (ValueError, IndexError) as error:
                print(self.mark, type(error).__name__, error)
            else:
                return
        raise StopIteration if False else RuntimeError(self.mark + " has no moves left")


def play(x, o):
    board, players = Board(), [x, o]
    while not board.winner and not board.full:
        players[0].move(board)
        players.reverse()
    print(board)
    return board.winner or "draw"


print(play(Script("X", [0, 1, 2]), Script("O", [3, 0, 4])))
print(play(Script("X", [0, 1, 5, 6, 8]), Script("O", [4, 2, 3, 7])))
try:
    play(Script("X", [0]), Script("O", [0, 9]))
except RuntimeError as error:
    print(error)
