# __repr__, __str__, __format__: which is called, and what they must return.
class Both:
    def __repr__(self):
        return "R"

    def __str__(self):
        return "S"

    def __format__(self, spec):
        return "F(%s)" % spec


b = Both()
print(b, [b], str(b), repr(b), f"{b}", f"{b!r}", f"{b!s:>3}", f"{b:>9}", "{}".format(b), "{:x}".format(b), "%s %r %a" % (b, b, b))
print(format(b), format(b, "z"), ascii(b), "{0!r:^5}|{0!s:^5}|{0!a}".format(b))


class OnlyStr:
    def __str__(self):
        return "only"


class OnlyRepr:
    def __repr__(self):
        return "repr \u00e9"


print(str(OnlyStr()), f"{OnlyStr()}", "%s" % OnlyStr(), str(OnlyRepr()), [OnlyRepr()], ascii(OnlyRepr()))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


class Bad:
    def __repr__(self):
        return 1

    def __str__(self):
        return None

    def __format__(self, spec):
        return b"x"


class Raises:
    def __repr__(self):
        raise LookupError("no text")


class NoRepr:
    __repr__ = None


for action in (repr, str, format, ascii, lambda o: [o].__repr__(), "%s".__mod__, "{}".format, "{!r}".format):
    attempt(lambda: action(Bad()))
    attempt(lambda: action(Raises()))
attempt(lambda: repr(NoRepr()))
attempt(lambda: format(OnlyStr(), "d"))
attempt(lambda: format([], "d"))
attempt(lambda: format(None, ">5"))
attempt(lambda: f"{(1,):5}")
attempt(lambda: object.__format__(5, "d"))


class Number(int):
    def __str__(self):
        return "number"


class Text(str):
    def __repr__(self):
        return "Text()"


n, t = Number(7), Text("abc")
print(n, repr(n), [n], f"{n}", f"{n:d}", f"{n:>8}", "%d %s" % (n, n), "{}".format(n), int.__repr__(n), str(n + 1))
print(t, repr(t), [t], f"{t}", f"{t:>5}", "%s %r" % (t, t), type(str(t)), t.upper(), type(t.upper()), t + "d")


class Meta(type):
    def __repr__(cls):
        return "<" + cls.__name__ + ">"


class WithMeta(metaclass=Meta):
    pass


print(WithMeta, [WithMeta], f"{WithMeta}", str(WithMeta))


class Failure(Exception):
    def __str__(self):
        return "why"


print(Failure(1), repr(Failure(1)), [Failure()], repr(ValueError("a", [1])), str(KeyError("k")), KeyError("k"), str(KeyError(1, 2)))
print(OSError(2, "No such file"), repr(OSError(2, "x")), str(OSError(2, "x", "f")), OSError("plain"), repr(Exception()), str(Exception(None)))
