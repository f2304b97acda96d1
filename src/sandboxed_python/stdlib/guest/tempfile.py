"""tempfile: temporary files without a name, in memory. What has a name is refused, as `open` is."""

import io as _io

tempdir = None
template = "tmp"
TMP_MAX = 10000


def gettempprefix():
    return template


def gettempdir():
    return "/tmp" if tempdir is None else str(tempdir)


def gettempdirb():
    return gettempdir().encode()


def gettempprefixb():
    return template.encode()


class SpooledTemporaryFile:
    """A file in memory, as bytes or as text."""

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None,
                 prefix=None, dir=None, *, errors=None):
        self._max_size = max_size
        self._rolled = False
        self._mode = mode
        self._file = _io.BytesIO()
        if "b" not in mode:
            self._file = _io.TextIOWrapper(
                self._file, encoding=encoding or "utf-8", errors=errors, newline=newline
            )

    def rollover(self):
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *exc_info):
        self._file.close()

    def __iter__(self):
        return iter(self._file)

    def __next__(self):
        return next(self._file)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._file, name)

    def fileno(self):
        raise _io.UnsupportedOperation("fileno")

    @property
    def mode(self):
        return self._mode

    @property
    def name(self):
        return None


class _TemporaryFile(SpooledTemporaryFile):
    name = -1


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    return _TemporaryFile(0, mode, buffering, encoding, newline, errors=errors)


def _path(prefix, suffix):
    return f"{gettempdir()}/{prefix or template}{suffix or ''}"


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                       dir=None, delete=True, *, errors=None, delete_on_close=True):
    return open(_path(prefix, suffix), "w")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    return open(_path(prefix, suffix), "w")


def mkdtemp(suffix=None, prefix=None, dir=None):
    return open(_path(prefix, suffix), "w")


def mktemp(suffix="", prefix=template, dir=None):
    return open(_path(prefix, suffix), "w")


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        self.name = mkdtemp(suffix, prefix, dir)
