# What a function knows about itself.
def documented(a, b: int = 1, *c, d: str = "x", **e) -> float:
    """The docstring.

    Second line."""
    return a


print(documented.__name__, documented.__qualname__, repr(documented.__doc__), documented.__defaults__, documented.__kwdefaults__)
print(documented.__annotations__, documented.__module__)
documented.calls = 3
documented.calls += 1
print(documented.calls, hasattr(documented, "nothing"), getattr(documented, "nothing", "none"), callable(documented))


def no_doc():
    pass


def outer():
    def inner():
        return 1

    return inner


class C:
    def method(self):
        return lambda: 0


print(no_doc.__doc__, no_doc(), outer().__qualname__, C.method.__qualname__, C().method().__qualname__, C().method.__name__)
print((lambda: 0).__qualname__, len.__name__, print.__name__, str.upper.__name__, type(no_doc).__name__, type(len).__name__, type(C().method).__name__)
print(no_doc == no_doc, no_doc == outer, {no_doc: 1}[no_doc], [no_doc].index(no_doc))
print(repr(documented).split(" at ")[0], repr(len), repr([].append).split(" at ")[0])
same = documented
same.__name__ = "renamed"
print(documented.__name__, documented(5), str(int), repr(str.upper))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: no_doc.missing)
attempt(lambda: no_doc[0])
attempt(lambda: no_doc + 1)
attempt(lambda: no_doc < no_doc)
attempt(lambda: len(no_doc))
