# getattr, setattr, hasattr, delattr, vars, callable, id, hash on ordinary things.
class Box:
    shared = "class"

    def __init__(self, value):
        self.value = value

    def show(self):
        return "show %r" % (self.value,)


box = Box(1)
print(getattr(box, "value"), getattr(box, "missing", "default"), getattr(box, "show")(), hasattr(box, "value"), hasattr(box, "nope"), hasattr(5, "real"), hasattr([], "append"))
for name in ("a", "b"):
    setattr(box, name, name * 2)
print(box.a, box.b, vars(box), sorted(vars(box)), vars(box) is box.__dict__ or "copy")
delattr(box, "a")
print(hasattr(box, "a"), getattr("abc", "upper")(), getattr([3, 1], "sort")(), getattr(Box, "shared"), [getattr(box, n, None) for n in ("b", "c")])
setattr(Box, "shared", "changed")
print(box.shared, callable(len), callable(Box), callable(box.show), callable(box), callable("x"), id(box) == id(box), id(box) == id(Box(1)) and False, hash("a") == hash("a"), hash((1, "a")) == hash((1, "a")))
method = getattr(box, "show")
box.value = 99
print(method(), Box.show(box), getattr(Box, "show")(box))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: getattr(box, "missing"))
attempt(lambda: getattr(Box, "missing"))
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: setattr("s", "upper", 1))
attempt(lambda: delattr(box, "missing"))
attempt(lambda: vars(5))
attempt(lambda: setattr(box, 5, 1))
attempt(lambda: setattr([], "x", 1))
attempt(lambda: hash([]))
attempt(lambda: hash({}))
attempt(lambda: [].missing)
attempt(lambda: {}.missing)
attempt(lambda: None.missing)
attempt(lambda: (5).missing)
attempt(lambda: len.missing)
attempt(lambda: (lambda: 0).missing)
attempt(lambda: int.missing)
