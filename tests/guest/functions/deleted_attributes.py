# requires: 3.11
def f(a, b=1, *, c=2) -> int:
    "doc"


f.extra = 3
for name in ("extra", "__doc__", "__defaults__", "__kwdefaults__", "__annotations__"):
    delattr(f, name)
print(hasattr(f, "extra"), f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
for name in ("__name__", "__qualname__", "__dict__", "nothing"):
    try:
        delattr(f, name)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    f(1, c=2)
except TypeError as error:
    print(error)


def g():
    yield


class Odd(Exception):
    def __new__(cls, *args):
        return cls


running = g()
next(running)
try:
    running.throw(Odd)
except TypeError as error:
    print(str(error).partition(" should")[2])
print(list(running))
