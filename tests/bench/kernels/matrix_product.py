# Lists of lists: matrix product, transpose, trace.
def multiply(a, b):
    n, m, p = len(a), len(b), len(b[0])
    result = [[0] * p for _ in range(n)]
    for i in range(n):
        for j in range(p):
            total = 0
            for k in range(m):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


def transpose(m):
    return [list(row) for row in zip(*m)]


n = 92
a = [[(i * j + 1) % 10 for j in range(n)] for i in range(n)]
b = [[(i + 2 * j) % 7 / 2 for j in range(n)] for i in range(n)]
c = multiply(a, b)
d = multiply(transpose(a), c)
print(sum(c[i][i] for i in range(n)), sum(sum(row) for row in d), d[10][20])
