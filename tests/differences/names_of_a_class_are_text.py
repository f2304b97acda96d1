# A key of a class's namespace that is an object of the program's own must be text: otherwise every look-up
# of a name in the class could run its `__eq__`.
# expected: TypeError
class Odd:
    pass


try:
    type("C", (), {Odd(): 1})
    print("made")
except TypeError:
    print("TypeError")
