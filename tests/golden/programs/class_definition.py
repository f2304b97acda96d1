class Point:
    """A point."""

    count = 0

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x * self.x + self.y * self.y


Point(3, 4).norm()
