# Value objects in sets and dicts.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"P({self.x}, {self.y})"


points = [Point(1, 2), Point(1, 2), Point(2, 1)]
unique = set(points)
print(len(unique), Point(1, 2) in unique, points.index(Point(2, 1)), points.count(Point(1, 2)), Point(1, 2) == (1, 2), Point(1, 2) != Point(1, 2))
d = {Point(0, 0): "origin"}
d[Point(0, 0)] = "replaced"
print(d, d.get(Point(0, 1), "none"), list(dict.fromkeys(points)))
p = Point(5, 5)
s = {p}
p.x = 6
print(p in s, Point(5, 5) in s, len(s))
print({Point(i % 2, 0) for i in range(5)} == {Point(0, 0), Point(1, 0)}, frozenset([Point(1, 1)]) == frozenset([Point(1, 1)]))
