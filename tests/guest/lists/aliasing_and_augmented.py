# Two names for one list; in-place operators change the list, plain ones make a new one.
a = [1, 2]
b = a
b += [3]
print(a, b, a is b)
b = b + [4]
print(a, b, a is b)
c = a
c *= 2
print(a, a is c)
a += "xy"
a += (1,)
a += {5: 6}
a += range(2)
print(a, c is a)
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid)


def change(values, other=None):
    values.append(9)
    values = [0]
    values.append(1)
    return values


items = [1]
print(change(items), items)
nested = [items, items]
nested[0].append("seen twice")
print(nested, nested[0] is nested[1])
copy = nested[:]
copy[0] = "x"
copy[1].append("shallow")
print(nested, copy)
x = y = []
x.append(1)
print(y)
i = 0
values = [10, 20, 30]
values[i], i = 99, 2
print(values, i)
i, values[i] = 0, 7
print(values, i)
