# Classes made by calling type.
def greet(self):
    return "hi from " + self.name


Person = type("Person", (), {"name": "Ann", "greet": greet, "__doc__": "a person"})
print(Person.__name__, Person().greet(), Person.__doc__, Person.__bases__, Person.__module__)
Child = type("Child", (Person,), dict(name="Bob"))
print(Child().greet(), Child.__mro__ == (Child, Person, object), issubclass(Child, Person))
Empty = type("Empty", (), {})
print(Empty().__class__.__name__, Empty.__dict__.get("__doc__"), Empty.__qualname__)
IntLike = type("IntLike", (int,), {"double": lambda self: self * 2})
print(IntLike(21).double(), IntLike(3) + 1)
for args in [("A",), (1, (), {}), ("A", [], {}), ("A", (), []), ("A", (5,), {}), ("A", (bool,), {}), ("A", (int, str), {}), ("A", (object, Person), {}), ()]:
    try:
        print(type(*args))
    except TypeError as error:
        print(error)
print(type("Dyn", (), {"__slots__": ("q",)})().__slots__)
ns = {"x": 1}
K = type("K", (), ns)
ns["x"] = 2
print(K.x)
try:
    type("Two", (Person, Person), {})
except TypeError as error:
    print(error)
