# An error inside a key function called by sorted.
def key(item):
    return item["weight"]


print(sorted([{"weight": 2}, {"weight": 1}], key=key))
print(sorted([{"weight": 2}, {"name": 1}], key=key))
