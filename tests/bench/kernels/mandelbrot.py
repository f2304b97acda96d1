# Floats: escape times on a grid.
def escape(cx, cy, limit):
    x = y = 0.0
    for i in range(limit):
        x2, y2 = x * x, y * y
        if x2 + y2 > 4.0:
            return i
        y = 2.0 * x * y + cy
        x = x2 - y2 + cx
    return limit


total = 0
width, height = 200, 130
for row in range(height):
    for column in range(width):
        total += escape(-2.0 + column * 3.0 / width, -1.2 + row * 2.4 / height, 100)
print(total)
