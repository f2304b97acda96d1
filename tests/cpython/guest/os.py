"""os: paths as text; there is no file system, so whatever asks for one skips the test."""

from _absent import Absent

name = "posix"
curdir, pardir, sep, altsep, extsep, pathsep, linesep, devnull = (
    ".", "..", "/", None, ".", ":", "\n", "/dev/null"
)
environ = {}


class PathLike:
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "__fspath__")


def fspath(path):
    return path if isinstance(path, (str, bytes)) else path.__fspath__()


def getenv(key, default=None):
    return default


class _Path:
    sep = "/"

    def join(self, first, *rest):
        for part in rest:
            first = part if part.startswith("/") else first.rstrip("/") + "/" + part
        return first

    def dirname(self, path):
        return path.rpartition("/")[0]

    def basename(self, path):
        return path.rpartition("/")[2]

    def split(self, path):
        return self.dirname(path), self.basename(path)

    def splitext(self, path):
        stem, dot, end = path.rpartition(".")
        return (stem, dot + end) if dot else (path, "")

    def abspath(self, path):
        return path if path.startswith("/") else "/" + path

    realpath = normpath = normcase = expanduser = abspath

    def exists(self, path):
        return False

    isdir = isfile = islink = exists

    def __getattr__(self, name):
        return Absent("os.path." + name)


path = _Path()


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Absent("os." + name)
