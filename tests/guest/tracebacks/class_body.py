# An error in a class body.
class Broken:
    limit = 10
    table = {"a": 1}
    value = table["b"]
