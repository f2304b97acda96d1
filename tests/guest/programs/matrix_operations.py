# Matrices as lists of lists.
def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    total = 0
    for c, value in enumerate(m[0]):
        minor = [row[:c] + row[c + 1 :] for row in m[1:]]
        total += (-1) ** c * value * determinant(minor)
    return total


def rotate(m):
    return [list(row) for row in zip(*m[::-1])]


def spiral(m):
    out = []
    m = [row[:] for row in m]
    while m:
        out += m.pop(0)
        m = [list(r) for r in zip(*m)][::-1]
    return out


m = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
identity = [[1 if i == j else 0 for j in range(3)] for i in range(3)]
print(multiply(m, identity) == m, multiply(m, m), determinant(m), rotate(m), spiral(m))
for row in m:
    print(" ".join(f"{v:3d}" for v in row))
print([sum(r) for r in m], [sum(c) for c in zip(*m)], sum(m[i][i] for i in range(3)), [[v * 0.5 for v in r] for r in m])
triangle = [[1]]
for _ in range(6):
    last = triangle[-1]
    triangle.append([1] + [a + b for a, b in zip(last, last[1:])] + [1])
for row in triangle:
    print(" ".join(map(str, row)).center(24).rstrip())
