# Exceptions as ordinary objects: stored, compared, returned, copied, raised later, pickled in lists.
stored = []
for f in (lambda: 1 / 0, lambda: int("x"), lambda: [][1], lambda: {}["q"], lambda: None.a, lambda: "a" + 1):
    try:
        f()
    except Exception as error:
        stored.append(error)
print(stored)
print([type(e).__name__ for e in stored], [str(e) for e in stored], [e.args for e in stored])
for e in stored[:2]:
    try:
        raise e
    except (ZeroDivisionError, ValueError) as again:
        print(again is e, again.__traceback__ is not None)
kinds = {ZeroDivisionError: "math", LookupError: "lookup"}
print([next((v for k, v in kinds.items() if isinstance(e, k)), "other") for e in stored])
error = ValueError("one")
try:
    try:
        raise error
    except ValueError:
        raise error
except ValueError as e:
    print(e is error, e.__context__)


def returns_error():
    return KeyError("returned")


print(repr(returns_error()), isinstance(returns_error(), Exception), bool(ValueError()), sorted(["b", "a"], key=lambda v: ValueError(v).args))


class E(Exception):
    pass


print(E().args, E(1).args, E(1, 2), E([1]), E("x", key := 5), repr(E()), repr(E("a")), str(E()), str(E("a", "b")), E.__doc__, Exception.__doc__ is not None)
e = E("with note")
e2 = e.with_traceback(None)
print(e2 is e, e.__traceback__)
import copy

c = copy.copy(ValueError("copied", 1))
print(repr(c))
try:
    raise E("first") from E("cause")
except E as err:
    print(repr(err.__cause__), err.__suppress_context__)
    err.__cause__ = None
    err.__suppress_context__ = False
    print(err.__cause__)
    try:
        err.__cause__ = 5
    except TypeError as type_error:
        print(type_error)
