# Endless recursion is a RecursionError that can be caught, and the program goes on.
import sys

depth = 0


def endless():
    global depth
    depth += 1
    return endless()


try:
    endless()
except RecursionError as error:
    print(type(error).__name__, str(error)[:32], isinstance(error, RuntimeError), depth > 100)


class R:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return getattr(self, name + "x") if len(name) < 10**4 else 0


for f in (lambda: repr(R()), lambda: R() == R()):
    try:
        f()
    except RecursionError:
        print("RecursionError")
a = []
a.append(a)
print(a, repr(a), a == a, a in a)
d = {}
d["d"] = d
print(d)
try:
    [a] == [[a]]
    b = []
    b.append(b)
    a == b
except RecursionError:
    print("comparison")


def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


print(down(500), sys.getrecursionlimit() >= 500)
