"""os: the part that reaches nothing. Paths, an environment of the program's own, the three standard
streams by number. What would touch files or processes is refused (rows of the core)."""

import abc
import errno
import posixpath as path
import sys
from collections.abc import MutableMapping
from posixpath import altsep, curdir, defpath, devnull, extsep, fspath, pardir, pathsep, sep

_given = tuple(globals())

name = "posix"
linesep = "\n"
error = OSError
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
EX_OK, EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_SOFTWARE = 0, 64, 65, 66, 70
supports_bytes_environ = True
supports_fd = supports_dir_fd = supports_follow_symlinks = supports_effective_ids = frozenset()


class PathLike(abc.ABC):
    """What has a path as text or bytes."""

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not PathLike:
            return NotImplemented
        return any("__fspath__" in vars(base) for base in subclass.__mro__)

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


# ---- the environment: that of nobody


class _Environ(MutableMapping):
    """Text to text. What a program writes to it the program reads again."""

    def __init__(self, kind, data):
        self._kind = kind
        self._data = data

    def _checked(self, value):
        if not isinstance(value, self._kind):
            raise TypeError(f"{self._kind.__name__} expected, not {type(value).__name__}")
        return value if self._kind is str else value.decode("utf-8", "surrogateescape")

    def _shown(self, text):
        return text if self._kind is str else text.encode("utf-8", "surrogateescape")

    def __getitem__(self, key):
        text = self._checked(key)
        if text not in self._data:
            raise KeyError(key) from None
        return self._shown(self._data[text])

    def __setitem__(self, key, value):
        self._data[self._checked(key)] = self._checked(value)

    def __delitem__(self, key):
        text = self._checked(key)
        if text not in self._data:
            raise KeyError(key) from None
        del self._data[text]

    def __iter__(self):
        for key in list(self._data):
            yield self._shown(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return "environ({" + ", ".join([f"{key!r}: {self[key]!r}" for key in self]) + "})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __or__(self, other):
        if not isinstance(other, (dict, MutableMapping)):
            return NotImplemented
        return {**self, **other}

    def __ror__(self, other):
        if not isinstance(other, (dict, MutableMapping)):
            return NotImplemented
        return {**other, **self}

    def __ior__(self, other):
        self.update(other)
        return self


environ = _Environ(str, {"HOME": "/", "LANG": "C.UTF-8", "PATH": defpath})
environb = _Environ(bytes, environ._data)


def getenv(key, default=None):
    return environ.get(key, default)


def getenvb(key, default=None):
    return environb.get(key, default)


def putenv(name, value, /):
    """Tells a child process of CPython's; there are none here."""
    fsencode(name), fsencode(value)


def unsetenv(name, /):
    fsencode(name)


def get_exec_path(env=None):
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


# ---- the process and the machine: those of nobody


def getcwd():
    return sep


def getcwdb():
    return b"/"


def getpid():
    return 1


def getppid():
    return 0


def getuid():
    return 1000


getgid = geteuid = getegid = getuid


def getpgid(pid, /):
    return pid


def getlogin():
    return "user"


def cpu_count():
    return 1


process_cpu_count = cpu_count


def sched_getaffinity(pid, /):
    return {0}


def getloadavg():
    return (0.0, 0.0, 0.0)


def umask(mask, /):
    return 0o22


def urandom(size, /):
    """Bytes by chance, from the seed of the run."""
    from secrets import token_bytes

    if size < 0:
        raise ValueError("negative argument not allowed")
    return token_bytes(size) if size else b""


def getrandom(size, flags=0):
    return urandom(size)


def strerror(code, /):
    found = OSError(code, errno.errorcode.get(code, "")).strerror
    return _MESSAGES.get(code) or found or f"Unknown error {code}"


_MESSAGES = {
    0: "Success",
    errno.EPERM: "Operation not permitted",
    errno.ENOENT: "No such file or directory",
    errno.EINTR: "Interrupted system call",
    errno.EIO: "Input/output error",
    errno.EBADF: "Bad file descriptor",
    errno.EAGAIN: "Resource temporarily unavailable",
    errno.ENOMEM: "Cannot allocate memory",
    errno.EACCES: "Permission denied",
    errno.EEXIST: "File exists",
    errno.ENOTDIR: "Not a directory",
    errno.EISDIR: "Is a directory",
    errno.EINVAL: "Invalid argument",
    errno.ENOTTY: "Inappropriate ioctl for device",
    errno.EPIPE: "Broken pipe",
    errno.ERANGE: "Numerical result out of range",
}


def _exit(status):
    raise SystemExit(status)


def _record(title, names):
    """A class of named tuples as `os` shows them."""

    def __repr__(self):
        shown = ", ".join([f"{n}={v!r}" for n, v in zip(names, self)])
        return f"{title}({shown})"

    namespace = {"__repr__": __repr__, "__slots__": (), "__module__": "os"}
    for place, one in enumerate(names):
        namespace[one] = property(lambda self, place=place: tuple.__getitem__(self, place))
    return type(title.rpartition(".")[2], (tuple,), namespace)


terminal_size = _record("os.terminal_size", ("columns", "lines"))
uname_result = _record("posix.uname_result", ("sysname", "nodename", "release", "version", "machine"))
times_result = _record(
    "posix.times_result", ("user", "system", "children_user", "children_system", "elapsed")
)
stat_result = _record(
    "os.stat_result",
    ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime",
     "st_ctime"),
)


def uname():
    return uname_result(("Linux", "sandbox", "", "", "x86_64"))


def times():
    import time

    return times_result((time.process_time(), 0.0, 0.0, 0.0, time.monotonic()))


def get_terminal_size(fd=1, /):
    raise OSError(errno.ENOTTY, strerror(errno.ENOTTY))


# ---- the standard streams by number


def _stream(fd, writes):
    if not isinstance(fd, int):
        raise TypeError(f"{type(fd).__name__!r} object cannot be interpreted as an integer")
    if fd not in ((1, 2) if writes else (0,)):
        raise OSError(errno.EBADF, strerror(errno.EBADF))
    return (sys.__stdin__, sys.__stdout__, sys.__stderr__)[fd].buffer


def read(fd, length, /):
    if length < 0:
        raise OSError(errno.EINVAL, strerror(errno.EINVAL))
    return _stream(fd, False).read(length)


def write(fd, data, /):
    return _stream(fd, True).write(data)


def isatty(fd, /):
    return False


def fsync(fd):
    pass


def close(fd, /):
    if fd not in (0, 1, 2):
        raise OSError(errno.EBADF, strerror(errno.EBADF))


def fstat(fd):
    """A stream as a file: what there is still to read is its size."""
    if fd not in (0, 1, 2):
        raise OSError(errno.EBADF, strerror(errno.EBADF))
    size = sys.__stdin__._left() if fd == 0 else 0
    return stat_result((0o100644, 0, 0, 1, 1000, 1000, size, 0.0, 0.0, 0.0))


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    import io

    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def access(path, mode, **kwargs):
    fspath(path)
    return False


sys.modules["os.path"] = path
__all__ = [one for one in globals() if not one.startswith("_")]
__all__ = [one for one in __all__ if one not in ("abc", "errno", "sys", "MutableMapping")]
