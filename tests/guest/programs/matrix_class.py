# A matrix class with operators, slicing by row and column, determinant and errors.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        if isinstance(key, tuple):
            r, c = key
            picked = self.rows[r] if isinstance(r, slice) else [self.rows[r]]
            out = [row[c] if isinstance(c, slice) else [row[c]] for row in picked]
            return out[0][0] if not isinstance(r, slice) and not isinstance(c, slice) else Matrix(out)
        return self.rows[key]

    def __setitem__(self, key, value):
        r, c = key
        self.rows[r][c] = value

    def _check(self, other):
        if self.shape != other.shape:
            raise ValueError(f"shapes {self.shape} and {other.shape} differ")

    def __add__(self, other):
        self._check(other)
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, k):
        return Matrix([[a * k for a in row] for row in self.rows])

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError("inner dimensions differ")
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __neg__(self):
        return self * -1

    def __repr__(self):
        return "Matrix(%r)" % self.rows

    def __str__(self):
        width = max(len(str(v)) for row in self.rows for v in row)
        return "\n".join(" ".join(str(v).rjust(width) for v in row) for row in self.rows)

    def det(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        return sum((-1) ** j * v * Matrix([r[:j] + r[j + 1 :] for r in self.rows[1:]]).det() for j, v in enumerate(self.rows[0]))


m = Matrix([[1, 2], [3, 4]])
print(m + m, 2 * m, m @ m, m**10, -m, m.T, sep="\n")
print(m)
print(m[0, 1], m[1], m[:, 0], m[0, :], m.shape, m == Matrix([[1, 2], [3, 4]]), m.det())
print(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), (Matrix([[1, 1], [1, 0]]) ** 50)[0, 1])
m[0, 0] = 100
print(m)
for bad in (lambda: m + Matrix([[1]]), lambda: m @ Matrix([[1]]), lambda: Matrix([[1], [1, 2]]), lambda: m[5], lambda: m + 1):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
