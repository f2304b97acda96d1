"""Lists, tuples, slices and comprehensions."""

from collections import deque


def insertion_sort(items):
    for i in range(1, len(items)):
        item = items[i]
        j = i - 1
        while j >= 0 and items[j] > item:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = item
    return items


def window_maxima(items, width):
    result, best = [], deque()
    for i, item in enumerate(items):
        while best and items[best[-1]] <= item:
            best.pop()
        best.append(i)
        if best[0] <= i - width:
            best.popleft()
        if i >= width - 1:
            result.append(items[best[0]])
    return result


def find(items, wanted):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def spiral(rows, columns):
    grid = [[0] * columns for _ in range(rows)]
    r = c = dr = 0
    dc = 1
    for number in range(1, rows * columns + 1):
        grid[r][c] = number
        if grid[(r + dr) % rows][(c + dc) % columns]:
            dr, dc = dc, -dr
        r += dr
        c += dc
    return grid


def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for room in range(capacity, weight - 1, -1):
            candidate = best[room - weight] + value
            if candidate > best[room]:
                best[room] = candidate
    return best[capacity]


def paths(rows, columns):
    table = [[1] * columns for _ in range(rows)]
    for r in range(1, rows):
        for c in range(1, columns):
            table[r][c] = table[r - 1][c] + table[r][c - 1]
    return table[-1][-1]


items = [(i * 7919 + 13) % 1009 for i in range(250)]
print(insertion_sort(items[:180])[:6], sum(window_maxima(items * 4, 5)))
ordered = sorted(items * 4)
print(sum(find(ordered, i) for i in range(1009)), ordered[::-1][:3], ordered.index(13))
grid = spiral(24, 31)
print(sum(map(sum, grid)), [list(column) for column in zip(*grid)][0][:5])
print(knapsack([3, 4, 5, 9, 14, 2], [3, 4, 4, 10, 15, 1], 900), paths(40, 40))
prefix = [0]
for item in items * 3:
    prefix.append(prefix[-1] + item)
print(prefix[-1], max(b - a for a, b in zip(prefix, prefix[1:])))
pairs = [(a, b) for a in range(40) for b in range(40) if (a + b) % 7 == 0]
print(len(pairs), pairs[-1], [x for row in grid[:3] for x in row if x % 5 == 0][:8])
squares = [x * x for x in range(1500)]
evens = list(filter(lambda x: x % 2 == 0, squares))
print(sum(evens), any(x > 2_000_000 for x in squares), all(x >= 0 for x in squares))
rotated = squares[700:] + squares[:700]
rotated.reverse()
rotated.extend(range(10))
rotated.insert(3, -1)
del rotated[10:400:2]
print(len(rotated), rotated.pop(), rotated[-5:], 81 in rotated, rotated.count(0))
stack = []
for step in range(3000):
    if step % 3 == 2:
        stack.pop()
    else:
        stack.append((step, step + 1))
first, *middle, last = stack
print(first, last, len(middle))
by_last = sorted(((w % 10, w) for w in items), key=lambda pair: (pair[0], -pair[1]))
print(by_last[:3], min(by_last), sorted(items, reverse=True)[:3])
flags = [True] * 2000
for i in range(0, 2000, 3):
    flags[i] = not flags[i]
print(flags.count(True), sum(flags[10:500]))
