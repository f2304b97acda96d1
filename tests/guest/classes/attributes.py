# Instance and class attributes: lookup, shadowing, assignment, deletion.
class Dog:
    kind = "canine"
    tricks = []
    count = 0

    def __init__(self, name):
        self.name = name
        Dog.count += 1

    def add_trick(self, trick):
        self.tricks.append(trick)


a, b = Dog("a"), Dog("b")
a.add_trick("roll")
b.tricks.append("sit")
print(Dog.tricks, a.tricks is b.tricks, a.kind, Dog.count, a.count)
a.kind = "changed"
print(a.kind, b.kind, Dog.kind)
Dog.kind = "for all"
print(a.kind, b.kind)
del a.kind
print(a.kind, a.__dict__, sorted(b.__dict__), vars(b))
a.count += 10
print(a.count, Dog.count, b.count)
a.extra = lambda: "plain function"
print(a.extra(), hasattr(a, "extra"), hasattr(b, "extra"), getattr(b, "extra", None))
setattr(b, "set", 5)
delattr(b, "set")
print(hasattr(b, "set"), getattr(a, "name"), a.__class__.__name__, a.__class__ is Dog, type(a) is Dog)
Dog.speak = lambda self, word="woof": self.name + " says " + word
print(a.speak(), Dog.speak(b, "arf"), Dog.__name__, Dog.__doc__, Dog.__module__)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: a.missing)
attempt(lambda: Dog.missing)
attempt(lambda: a.missing())
attempt(lambda: delattr(a, "missing"))
attempt(lambda: Dog())
attempt(lambda: Dog(1, 2))
attempt(lambda: a.speak(1, 2))
attempt(lambda: a.add_trick())
attempt(lambda: Dog.add_trick("x"))
attempt(lambda: Dog.add_trick())
attempt(lambda: a())
attempt(lambda: a[0])
attempt(lambda: len(a))
attempt(lambda: a + 1)
attempt(lambda: a < b)
attempt(lambda: iter(a))
attempt(lambda: 1 in a)
attempt(lambda: -a)
attempt(lambda: int(a))
attempt(lambda: "x" + a)
attempt(lambda: a.name.missing)
attempt(lambda: [][a])
