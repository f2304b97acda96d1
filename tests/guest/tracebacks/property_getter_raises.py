# An error inside a property, reached by attribute access.
class Box:
    def __init__(self, items):
        self.items = items

    @property
    def first(self):
        return self.items[0]

    def show(self):
        print("first:", self.first)


Box([1]).show()
Box([]).show()
