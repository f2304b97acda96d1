# The traceback of an error two calls deep.
def average(values):
    total = sum(values)
    return total / len(values)


def report(data):
    for name, values in data.items():
        print(name, average(values))


report({"a": [1, 2, 3], "b": []})
