# An error inside a function called by map, consumed by list.
def half(x):
    return x / 2


print(list(map(half, [2, 4])))
print(list(map(half, [2, "4"])))
