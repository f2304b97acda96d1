# __repr__, __str__, __bytes__, __format__ and what calls which.
class Full:
    def __repr__(self):
        return "R"

    def __str__(self):
        return "S"

    def __bytes__(self):
        return b"B"

    def __format__(self, spec):
        return "F(" + spec + ")"


f = Full()
print(f, repr(f), str(f), bytes(f), format(f), format(f, "x"), f"{f}", f"{f!r}", f"{f!s:>3}", "%s %r" % (f, f))
print([f], (f,), {f: f}, {"k": f})
print("{} {!r} {:spec}".format(f, f, f))


class OnlyRepr:
    def __repr__(self):
        return "only repr"


print(OnlyRepr(), str(OnlyRepr()), f"{OnlyRepr()}", f"{OnlyRepr()!s:>12}")


class OnlyStr:
    def __str__(self):
        return "only str"


print(OnlyStr(), repr(OnlyStr()).startswith("<__main__.OnlyStr object"))


class Bad:
    def __repr__(self):
        return 5

    def __str__(self):
        return None

    def __bytes__(self):
        return "text"

    def __format__(self, spec):
        return 3


for call in (repr, str, bytes, format, print):
    try:
        call(Bad())
    except TypeError as error:
        print(type(error).__name__, error)


class Base:
    def __repr__(self):
        return "<%s>" % type(self).__name__


class Derived(Base):
    pass


print(Base(), Derived(), [Derived()])


class Strict:
    pass


try:
    format(Strict(), ">10")
except TypeError as error:
    print(error)
