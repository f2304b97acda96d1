# callable, isinstance, issubclass, type with one argument.
class A:
    pass


class B(A):
    def __call__(self):
        pass


def f():
    yield


print([callable(v) for v in (f, A, A(), B(), len, int, lambda: 0, 5, "s", None, print, [].append, f(), B().__call__, staticmethod, type)])
print(isinstance(5, int), isinstance(True, (str, int)), isinstance([], (tuple, (list, set))), isinstance(B(), A), isinstance(A, type), isinstance(5, object), isinstance(None, type(None)), isinstance(A(), B))
print(issubclass(B, A), issubclass(A, A), issubclass(bool, int), issubclass(B, (int, A)), issubclass(A, B), issubclass(int, object), issubclass(type, object))
print(type(5), type("a"), type(A), type(A()), type(B()) is B, type(f), type(f()), type(len), type([].append), type(lambda: 0), type(A().__init__).__name__, type(type), type(None), type(...), type(range(1)), type(int.__add__).__name__)
for attempt in (lambda: isinstance(5, 5), lambda: isinstance(5, (int, "a")), lambda: isinstance("a", (int, "a")), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(int, (5,)), lambda: isinstance(5), lambda: callable(), lambda: isinstance(5, [int])):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
