# Which operator of a long expression failed.
a, b, c = 1, 2, None
print(a + b * 3 - a)
print(a + b * 3 - c + (a * b))
