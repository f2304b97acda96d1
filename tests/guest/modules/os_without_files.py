# What os does without files and processes.
import os, sys

print(os.path.join("a", "b"), os.getenv("X"), os.environ.get("HOME2", 5))
import os.path as p
import os.path

print(p is os.path, sys.modules["os.path"] is p)
from os.path import join
from os import path, environ

environ["A"] = "1"
print(os.environ["A"], "A" in os.environ)
del os.environ["A"]
try:
    os.environ["zz"]
except KeyError as e:
    print(repr(e))
print(os.sep, os.linesep.encode(), os.name)


class P:
    def __fspath__(self):
        return "p/q"


print(isinstance(P(), os.PathLike), os.fspath(P()), os.path.basename(P()))
print(os.fsencode("a"), os.cpu_count() is not None, len(os.urandom(4)))
print(os.strerror(2))
