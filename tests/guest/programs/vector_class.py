# Vectors in the plane and in space, with every operator people write.
import math


class Vector:
    def __init__(self, *components):
        self._c = tuple(float(c) for c in components)

    def __iter__(self):
        return iter(self._c)

    def __len__(self):
        return len(self._c)

    def __getitem__(self, i):
        return Vector(*self._c[i]) if isinstance(i, slice) else self._c[i]

    def __getattr__(self, name):
        if name in ("x", "y", "z") and "xyz".index(name) < len(self._c):
            return self._c["xyz".index(name)]
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __repr__(self):
        return "Vector" + str(self._c)

    def __abs__(self):
        return math.hypot(*self) if len(self) == 2 else math.sqrt(sum(c * c for c in self))

    def __bool__(self):
        return any(self._c)

    def __eq__(self, other):
        return tuple(self) == tuple(other) if hasattr(other, "__iter__") else NotImplemented

    def __hash__(self):
        return hash(self._c)

    def __neg__(self):
        return Vector(*(-c for c in self))

    def __pos__(self):
        return Vector(*self)

    def __add__(self, other):
        try:
            return Vector(*(a + b for a, b in zip(self, other)))
        except TypeError:
            return NotImplemented

    __radd__ = __add__

    def __mul__(self, k):
        return Vector(*(c * k for c in self)) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self, other))

    def __format__(self, spec):
        return "<" + ", ".join(format(c, spec) for c in self) + ">"

    def angle(self):
        return math.degrees(math.atan2(self.y, self.x))


v, w = Vector(3, 4), Vector(1, 2, 3)
print(v, abs(v), bool(v), bool(Vector(0, 0)), v.x, v.y, w.z, len(w), list(w), w[1:], w[-1], -v, +v)
print(v + v, v + [1, 1], (1, 1) + v, v * 2, 3 * v, v @ v, v == (3, 4), v == 5, hash(v) == hash(Vector(3, 4)))
print(f"{v:.1f} {w:e}", format(v), round(v.angle(), 3), *v)
x, y = v
print(x, y, {v: "key"}[Vector(3.0, 4.0)], v in [Vector(3, 4)], sorted([w, v], key=abs))
for bad in (lambda: v.z, lambda: v.q, lambda: v + 5, lambda: v * "a", lambda: v < w, lambda: Vector("a")):
    try:
        print(bad())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
