# __enter__ and __exit__: arguments, swallowing, order, lookup on the type, failures in each.
class CM:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter failed")
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.fail == "exit":
            raise KeyError("exit failed")
        return self.swallow


with CM("a") as got:
    print(got)
with CM("a", swallow=True):
    raise ValueError("swallowed")
try:
    with CM("a"):
        raise ValueError("passed on")
except ValueError as error:
    print("caught", error)
with CM("a") as x, CM("b") as y, CM("c", True):
    print(x, y)
    raise IndexError("stops at c")
try:
    with CM("a"), CM("b", fail="enter"):
        print("never")
except RuntimeError as error:
    print(error)
try:
    with CM("a", fail="exit"):
        raise ValueError("first")
except KeyError as error:
    print(error, repr(error.__context__))


def leave(how):
    for i in range(2):
        with CM("loop%d" % i):
            if how == "return":
                return "returned"
            if how == "break":
                break
            continue
    return "ended"


print(leave("return"))
print(leave("break"))
print(leave("continue"))


class NoExit:
    def __enter__(self):
        return 1


class NoEnter:
    def __exit__(self, *a):
        return 1


for value in (NoExit(), NoEnter(), 5):
    try:
        with value:
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)
c = CM("target")
data = {}
with c as data["key"]:
    pass
with CM("t") as (first, *rest):
    print(first, rest)
print(data)
