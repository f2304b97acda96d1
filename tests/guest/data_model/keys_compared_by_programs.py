# Which keys a dict compares, how often and in which order, where __eq__ is the program's.


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return 7

    def __eq__(self, other):
        print("eq", self.value, getattr(other, "value", other), end="; ")
        return isinstance(other, Key) and self.value == other.value


def show(*values):
    print("->", *values)


d = {}
for i in range(5):
    d[Key(i)] = i
    show(i)
show(d[Key(3)])
show(d.get(Key(9)))
show(d.setdefault(Key(4), 8), d.setdefault(Key(10), 11))
show(Key(2) in d, Key(22) in d)
d[Key(1)] = 99
show(d.pop(Key(1)), d.pop(Key(1), None))
del d[Key(0)]
try:
    del d[Key(0)]
except KeyError as error:
    show(type(error.args[0]).__name__)
show(d.get(7), 7 in d)
d[7] = 1
show(d[7], len(d))
del d[7]
pairs = {(Key(1), Key(2)): 1, (Key(1), Key(3)): 2}
show(len(pairs))
show(pairs[Key(1), Key(3)])
show((Key(1), Key(4)) in pairs)
e = dict(d)
show(d.copy() == d, e == d)
e.update({Key(2): "n"})
show(*e.values())
e.update(d)
show(*e.values())
show(*{**d, **e}.values())
show((Key(2), 2) in d.items(), Key(2) in d.keys(), Key(10) in {Key(10): 1}.keys())


class Boom(Exception):
    pass


class Breaks:
    def __hash__(self):
        return 7

    def __eq__(self, other):
        raise Boom("no")


def attempt(do):
    try:
        do()
    except Boom as error:
        show("Boom", error)


d = {Breaks(): 1}
attempt(lambda: d[Breaks()])
attempt(lambda: d.get(Breaks()))
attempt(lambda: d.update({Breaks(): 1}))
attempt(lambda: d.pop(Breaks()))
attempt(lambda: d.setdefault(Breaks()))
attempt(lambda: Breaks() in d)
attempt(lambda: {Breaks(): 1, Breaks(): 2})
attempt(lambda: d == {Breaks(): 1})


class Falsy:
    def __bool__(self):
        return False


class Odd:
    def __hash__(self):
        return 7

    def __eq__(self, other):
        return Falsy()


show({Odd(): 1}.get(Odd(), "none"))


# __eq__ changes the dict that is looked into.
class Changing:
    def __init__(self, action):
        self.action = action

    def __hash__(self):
        return 7

    def __eq__(self, other):
        action, self.action = self.action, None
        if action:
            action()
        return self is other


d = {7: "seven", 8: "eight"}
show(d.get(Changing(lambda: d.pop(7))), d)
d = {7: "seven", 8: "eight"}
show(d.get(Changing(d.clear)), d)
d = {7: "seven", 8: "eight"}
d[Changing(d.clear)] = "new"
show([*d.values()])


# Instances that extend plain types, without an __eq__ of their own.
class Text(str):
    pass


class Pair(tuple):
    pass


d = {Text("a"): 1, Pair((1, 2)): 2, "b": 3}
show(d["a"], d[1, 2], d[Text("b")], d[Pair((1, 2))], Text("a") in d, Pair((1, Text("b"))) in d)
print({frozenset([Key(1), Key(2)]): 5}[frozenset([Key(1), Key(2)])])
