# The carets of an attribute that is missing in the middle of a chain of calls.
def find(key):
    return {"a": " text "}.get(key)


print(find("a").strip().upper())
print(find("b").strip("x", 1).upper(), 2)
