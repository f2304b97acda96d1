"""importlib.resources: files inside of packages, of which there are none."""


def _missing(package, name):
    shown = package if isinstance(package, str) else package.__name__
    raise FileNotFoundError(2, "No such file or directory", f"{shown}/{name}")


def open_binary(package, resource):
    _missing(package, resource)


def open_text(package, resource, encoding="utf-8", errors="strict"):
    _missing(package, resource)


def read_binary(package, resource):
    _missing(package, resource)


def read_text(package, resource, encoding="utf-8", errors="strict"):
    _missing(package, resource)


def path(package, resource):
    _missing(package, resource)


def is_resource(package, name):
    return False


def contents(package):
    return iter(())


def as_file(path):
    import contextlib

    return contextlib.nullcontext(path)


class _Files:
    """The folder of a package, in which nothing is found."""

    def __init__(self, package, parts=()):
        self._package = package
        self._parts = parts

    @property
    def name(self):
        return self._parts[-1] if self._parts else str(self._package).rpartition(".")[2]

    def joinpath(self, *descendants):
        return _Files(self._package, (*self._parts, *map(str, descendants)))

    __truediv__ = joinpath

    def is_file(self):
        return False

    def is_dir(self):
        return not self._parts

    def iterdir(self):
        return iter(())

    def open(self, mode="r", *args, **kwargs):
        _missing(self._package, "/".join(self._parts))

    def read_bytes(self):
        _missing(self._package, "/".join(self._parts))

    def read_text(self, encoding=None):
        _missing(self._package, "/".join(self._parts))


def files(package):
    """What a package holds."""
    return _Files(package if isinstance(package, str) else package.__name__)
