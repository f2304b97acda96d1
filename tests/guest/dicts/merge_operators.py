# requires: 3.9
# The union operators of dict.
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a, {} | a == a)
c = a
a |= b
print(a, c is a)
a |= [("k", "v")]
print(a)
for action in (lambda: {} | [], lambda: [] | {}, lambda: {} | None, lambda: {} & {}):
    try:
        print(action())
    except TypeError as error:
        print(error)
