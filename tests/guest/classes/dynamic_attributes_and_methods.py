# setattr in loops, methods added to classes and instances, attributes from data.
class Record:
    def __init__(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)


for word in ("jump", "run"):
    setattr(Record, word, lambda self, word=word: f"{self.name} can {word}")
r = Record(name="ann", age=3)
print(r.jump(), r.run(), sorted(vars(r)), hasattr(r, "fly"))


def fly(self, height):
    return self.name, height


import types

r.fly = types.MethodType(fly, r)
print(r.fly(5), hasattr(Record(name="b"), "fly"))
Record.fly = fly
print(Record(name="b").fly(1))
Record.describe = property(lambda self: "<" + self.name + ">")
print(r.describe)
Auto = type("Auto", (), {"get_%s" % n: (lambda self, n=n: n) for n in ("x", "y")})
print(Auto().get_x(), Auto().get_y(), sorted(n for n in dir(Auto) if n.startswith("get_")))
for name in ["age", "missing"]:
    try:
        print(name, getattr(r, name))
        delattr(r, name)
    except AttributeError as error:
        print(error)
print(vars(Record(name="c")))
