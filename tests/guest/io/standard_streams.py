# sys.stdout, sys.stderr and print to objects of one's own.
import sys

print(sys.stdout.write("four"), sys.stdout.write(""))
sys.stdout.writelines(["a", "b\n", "c\n"])
sys.stdout.flush()
sys.stderr.write("not compared\n")
print("nor this", file=sys.stderr)


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


w = Writer()
print("a", 1, [2], file=w, sep="-", flush=True)
print(file=w)
print(w.parts)
old = sys.stdout
sys.stdout = w
print("hidden", end="")
sys.stdout = old
print(w.parts[-2:])


def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: print("x", sep=1))
attempt(lambda: print("x", end=b""))
attempt(lambda: print("x", file=5))
print(1, 2, sep=None, end=None)
print(*"abc", sep="", end="!\n")
print("\u00e9\u4e2d\U0001f600")
