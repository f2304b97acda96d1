def f(rows):
    return [[v + 1 for v in row] for row in rows], [v for row in rows for v in row]


f([[1], [2, 3]])
