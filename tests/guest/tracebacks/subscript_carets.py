# Which subscript of several failed.
matrix = [[1, 2], [3, 4]]
table = {"rows": matrix}
print(table["rows"][1][0])
print(table["rows"][0][1] + table["rows"][1][2] + table["rows"][0][0])
