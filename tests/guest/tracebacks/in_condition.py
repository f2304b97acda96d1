# Errors in conditions and loops' iterables.
def is_adult(person):
    if person["age"] >= 18 and person["name"]:
        return True
    return False


people = [{"age": 20, "name": "x"}, {"age": "12"}]
for p in people:
    print(is_adult(p))
