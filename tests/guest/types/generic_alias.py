# requires: 3.9
# list[int] and relatives: text, attributes, calls, equality, isinstance refused.
import collections

a = list[int]
print(a, dict[str, list[int]], tuple[int, ...], set["text"], type(a).__name__, a.__origin__, a.__args__, a == list[int], a != list[str], hash(a) == hash(list[int]), type[int], collections.deque[int])
print(a(), a("ab"), dict[str, int](x=1), type(a()) is list)
for bad in (lambda: isinstance([], a), lambda: issubclass(list, a), lambda: int[str], lambda: a[int], lambda: str[int]):
    try:
        print(bad())
    except TypeError as error:
        print(error)


def f(x: list[int], y: dict[str, "list[int]"] = {}) -> tuple[int, ...]:
    pass


print(f.__annotations__)


class Stack(list[int]):
    pass


print(Stack([1]), Stack.__bases__, Stack.__orig_bases__)
