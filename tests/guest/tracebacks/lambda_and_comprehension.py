# Frames of a lambda and of a comprehension.
convert = lambda text: int(text)
rows = [["1", "2"], ["3", "x"]]
print([[convert(cell) for cell in row] for row in rows])
