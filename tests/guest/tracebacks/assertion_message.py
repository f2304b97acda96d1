# A failed assert with a message.
def add(a, b):
    return a - b


assert add(1, 0) == 1
assert add(2, 2) == 4, "add(2, 2) should be 4"
