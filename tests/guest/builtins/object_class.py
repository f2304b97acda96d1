# object(): identity, comparison, attributes, base of everything.
o, p = object(), object()
print(o == o, o == p, o != p, o is o, bool(o), type(o), isinstance(5, object), issubclass(type, object), callable(o))
print({o: 1}[o], o in [p, o], [o].index(o), hash(o) == hash(o))
for attempt in (lambda: o < p, lambda: o + p, lambda: o.x, lambda: setattr(o, "x", 1), lambda: o(), lambda: o[0], lambda: len(o), lambda: iter(o), lambda: object(1), lambda: object(x=1), lambda: vars(o), lambda: int(o), lambda: -o, lambda: o @ p, lambda: format(o, "x")):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
    except AttributeError as error:
        print("AttributeError", error)
print(repr(o).startswith("<object object at 0x"), str(o) == repr(o), o.__class__, object.__doc__ is not None, object.__bases__, object.__mro__, object.__name__)
sentinel = object()


def f(x=sentinel):
    return "missing" if x is sentinel else x


print(f(), f(None), f(object) is object)
print(o.__eq__(p), o.__eq__(o), o.__ne__(o), o.__str__() == str(o), o.__hash__() == hash(o), o.__init__(), o.__format__("") == str(o), o.__dir__() == dir(o) or sorted(o.__dir__()) == dir(o))
