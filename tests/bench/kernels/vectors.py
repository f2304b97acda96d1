# Simple classes: operators and many short-lived instances.
class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def dot(self, other):
        return self.x * other.x + self.y * other.y

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


position, velocity = Vector(0, 0), Vector(3, 1)
gravity = Vector(0, -1)
checksum = 0
bounces = 0
for step in range(80000):
    position = position + velocity
    velocity = velocity + gravity * (step % 2)
    if position.y < 0:
        position = Vector(position.x % 1009, -position.y % 101)
        velocity = Vector(velocity.x, step % 9)
        bounces += 1
    if position == velocity:
        checksum += 1
    checksum = (checksum + position.dot(velocity)) % 1000003
print(checksum, bounces, position.x, position.y)
