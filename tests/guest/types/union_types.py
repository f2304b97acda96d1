# requires: 3.10
# int | str: text, isinstance, order, duplicates, None.
u = int | str
print(u, type(u).__name__, isinstance(5, u), isinstance([], u), issubclass(bool, int | str), u == str | int, int | None, None | int, int | int, (int | str) | float, u.__args__, hash(u) == hash(str | int), list[int] | None)
for bad in (lambda: int | 5, lambda: 5 | int, lambda: isinstance(5, list[int] | int) or isinstance("a", list[int] | str), lambda: u()):
    try:
        print(bad())
    except TypeError as error:
        print(type(error).__name__)


def f(x: int | None = None) -> str | int:
    return x


print(f.__annotations__, isinstance(None, int | None))
