class A:
    def __init__(self, *args):
        print("made", [type(a).__name__ for a in args])


a = A()


class Z(a):
    x = 1


print(type(Z).__name__)


class NoArguments:
    pass


try:

    class Y(NoArguments()):
        pass

except TypeError as e:
    print(e)


class Entries:
    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return (list, A)


try:

    class W(Entries()):
        pass

    print([c.__name__ for c in W.__mro__], len(W.__orig_bases__))
except TypeError as e:
    print(e)


class S1:
    __slots__ = ("a",)


class S2:
    __slots__ = ("b",)


class S3:
    __slots__ = ()


for bases in ((S1, S2), (S1, S3), (S3, S2, object)):
    try:
        print(type("T", bases, {}).__mro__[1].__name__)
    except TypeError as e:
        print(e)
print(S1.a, type(S1.a).__name__)
