# Annotations at module, class and function level; with and without values; complex targets.
x: int = 5
y: "str"
z: undefined_in_string if False else int = 3
print(x, z, "y" in globals())


class C:
    a: int = 1
    b: str
    c: "list[int]" = []

    def __init__(self):
        self.d: float = 2.5
        self.e: dict
        local: int = 3
        print(local, hasattr(self, "e"))


print(C.a, C().d, list(C.__annotations__), hasattr(C, "b"))


def f(p: int, q: "str" = "d", *r: float, s: bool = True, **t: list) -> None:
    v: int
    w: undefined_name = 4
    return w


print(f(1), sorted(f.__annotations__))
lst: list = [0]
lst[0]: int = 7
(paren): int = 8
print(lst, paren)
obj = C()
obj.attr: str = "set"
print(obj.attr)
try:
    def g():
        v: int
        print(v)

    g()
except UnboundLocalError as error:
    print(type(error).__name__)
i: int = 3 if x else 4
tup: tuple = 1, 2
print(i, tup)
