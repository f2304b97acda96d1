# An error in the condition of a nested comprehension in a function.
def select(rows, key):
    return [[cell for cell in row if cell[key] > 1] for row in rows]


print(select([[{"a": 2}], []], "a"))
print(select([[{"a": 2}], [{"b": 1}]], "a"))
