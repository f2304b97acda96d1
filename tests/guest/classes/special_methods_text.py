# __str__, __repr__, __format__, __bool__, __len__ and what falls back to what.
class OnlyRepr:
    def __repr__(self):
        return "<repr>"


class OnlyStr:
    def __str__(self):
        return "<str>"


class Both:
    def __repr__(self):
        return "R"

    def __str__(self):
        return "S"


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool?", end=" ")
        return self.value


print(OnlyRepr(), str(OnlyRepr()), [OnlyRepr()], f"{OnlyRepr()} {OnlyRepr()!r:>8}", "%s %r" % (OnlyRepr(), OnlyRepr()))
print(OnlyStr(), Both(), [Both()], {"k": Both()}, (Both(),), f"{Both()} {Both()!r}", "{} {!r}".format(Both(), Both()), {Both()})
print(len(Sized(3)), bool(Sized(0)), bool(Sized(1)), not Sized(0), "yes" if Sized(0) else "no", [x for x in (0, 1) if Sized(x)])
print(bool(Truth(True)), not Truth(False), Truth(False) or "right", "a" if Truth(True) else "b", bool(OnlyStr()))
while Truth(False):
    pass
print(repr(OnlyStr()).startswith("<__main__.OnlyStr object"))


class Wrong:
    def __str__(self):
        return 5

    def __repr__(self):
        return None

    def __len__(self):
        return -1

    def __bool__(self):
        return 1

    def __format__(self, spec):
        return 3


class WrongLength:
    def __len__(self):
        return "x"


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: str(Wrong()))
attempt(lambda: repr(Wrong()))
attempt(lambda: len(Wrong()))
attempt(lambda: bool(Wrong()))
attempt(lambda: f"{Wrong()}")
attempt(lambda: len(WrongLength()))
attempt(lambda: "%s" % Wrong())
attempt(lambda: [Wrong()])
attempt(lambda: format(Both(), ">5"))
