# The frame of a generator expression.
values = [4, 2, 0]
print(sum(8 // value for value in values))
