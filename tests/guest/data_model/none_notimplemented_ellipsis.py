# The singletons: identity, truth, text, attributes, calls.
print(None is None, type(None), bool(None), repr(None), hash(None) == hash(None))
print(NotImplemented is NotImplemented, type(NotImplemented), repr(NotImplemented))
print(... is Ellipsis, type(...), bool(...), repr(...), str(Ellipsis))
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)
for attempt in (
    lambda: None + 1,
    lambda: None(),
    lambda: None.name,
    lambda: None[0],
    lambda: len(None),
    lambda: ... < ...,
    lambda: iter(None),
    lambda: setattr(None, "x", 1),
    lambda: NotImplemented.x,
    lambda: type(None)(1),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print([None, ..., NotImplemented], {None: 1, ...: 2})
print(None == 0, None == None, None != "", None in [0, None])
print((1).__add__("x") is NotImplemented, (1).__eq__("x"))
