# print: sep, end, file, flush, objects with __str__, errors.
import sys

print()
print(1, "a", None, [1, "x"], 2.0, True)
print(1, 2, 3, sep="-", end="!\n")
print("a", "b", sep="")
print("a", "b", sep=None, end=None)
print(*[1, 2], *"ab", sep=", ")
print("x", file=sys.stdout, flush=True)
print("to stderr", file=sys.stderr)
print("tab\tnewline\\n", r"\raw", 'quote"s')


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writer()
print("a", 1, sep="+", end=".", file=w)
print(w.parts)


class S:
    def __str__(self):
        return "text of S"


class Bad:
    def __str__(self):
        raise ValueError("no text")


print(S(), [S() and 1], sep="|")
for attempt in (lambda: print(1, sep=5), lambda: print(1, end=b""), lambda: print(1, fil=2), lambda: print("before", Bad(), "after"), lambda: print(1, file=5), lambda: print(1, flush="yes")):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
print(print("inner"))
print("a" "b", end=""), print("c")
print("é", "😀", "\u00e9" == "é")
