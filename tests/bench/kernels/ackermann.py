# Recursion: deep and branching.
def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, source, target, spare, moves):
    if n == 0:
        return moves
    moves = hanoi(n - 1, source, spare, target, moves)
    return hanoi(n - 1, spare, target, source, moves + 1)


def power_set_sum(values, i, chosen):
    if i == len(values):
        return chosen
    return power_set_sum(values, i + 1, chosen) + power_set_sum(values, i + 1, chosen + values[i])


print(ackermann(2, 320), hanoi(16, "a", "b", "c", 0), power_set_sum(list(range(16)), 0, 0))
