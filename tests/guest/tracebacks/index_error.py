# The traceback at module level, with a subscript.
values = [1, 2, 3]
print("before")
index = 2
print(values[index] + values[index + 1])
print("not reached")
