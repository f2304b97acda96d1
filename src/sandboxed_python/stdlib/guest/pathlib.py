"""pathlib: paths as objects. There are no files: a Path has the working directory "/", nothing exists,
and what would read or write one is refused as `open` is."""

import fnmatch
import posixpath


class PurePath:
    """A path by its parts: whether it is absolute, and names."""

    _slash = "/"

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        elif cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        texts = []
        root = ""
        for one in args:
            text = posixpath.fspath(one)
            if not isinstance(text, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str,"
                    f" not {type(text).__name__!r}"
                    if _version >= (3, 12)
                    else "argument should be a str object or an os.PathLike object returning str,"
                    f" not {type(one)}"
                )
            if text.startswith("/"):
                texts = []
                root = posixpath.splitroot(text)[1]
            texts.append(text)
        whole = "/".join(texts)
        self._root = root
        self._names = tuple([part for part in whole.split("/") if part and part != "."])

    def _made(self, root, names):
        made = object.__new__(type(self))
        made._root = root
        made._names = tuple(names)
        return made

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def __str__(self):
        return self._root + "/".join(self._names) or "."

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return str(self).encode()

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def as_posix(self):
        return str(self)

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote

        return "file://" + quote(str(self))

    def __reduce__(self):
        return type(self), self.parts

    def _key(self):
        return self._root, self._names

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def _order(self):
        return list(self.parts) if _version < (3, 13) else str(self).split("/")

    def __lt__(self, other):
        return self._order() < other._order() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._order() <= other._order() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._order() > other._order() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._order() >= other._order() if isinstance(other, PurePath) else NotImplemented

    # ---- parts ----

    drive = ""

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parts(self):
        return ((self._root,) if self._root else ()) + self._names

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        suffix = self.suffix
        return name[: len(name) - len(suffix)] if suffix else name

    @property
    def parent(self):
        return self._made(self._root, self._names[:-1]) if self._names else self

    @property
    def parents(self):
        return _Parents(self)

    def is_absolute(self):
        return bool(self._root)

    def is_reserved(self):
        return False

    # ---- others from this one ----

    def joinpath(self, *other):
        return self.with_segments(self, *other)

    def __truediv__(self, key):
        try:
            return self.joinpath(key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def with_name(self, name):
        if not self._names:
            raise ValueError(f"{self!r} has an empty name")
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._made(self._root, (*self._names[:-1], name))

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or (suffix and not suffix.startswith(".")) or suffix == ".":
            raise ValueError(f"Invalid suffix {suffix!r}")
        if not self._names:
            raise ValueError(f"{self!r} has an empty name")
        return self.with_name(self.stem + suffix)

    def relative_to(self, other, *rest, walk_up=False):
        other = self.with_segments(other, *rest)
        size = len(other._names)
        ups = 0
        while other._root != self._root or other._names[: size - ups] != self._names[: size - ups]:
            if not walk_up or ups == size or other._root != self._root:
                raise ValueError(
                    f"{str(self)!r} is not in the subpath of {str(other)!r}"
                    + (" OR one path is relative and the other is absolute." if _version < (3, 12) else "")
                )
            ups += 1
        return self._made("", ("..",) * ups + self._names[size - ups :])

    def is_relative_to(self, other, *rest):
        other = self.with_segments(other, *rest)
        return other._root == self._root and other._names == self._names[: len(other._names)]

    def match(self, path_pattern, *, case_sensitive=None):
        """Do the last parts fit the pattern's? An absolute pattern is for the whole path."""
        pattern = self.with_segments(path_pattern)
        if not pattern.parts:
            raise ValueError("empty pattern")
        if pattern._root:
            if pattern._root != self._root or len(pattern._names) != len(self._names):
                return False
        elif len(pattern._names) > len(self._names):
            return False
        pairs = zip(reversed(self._names), reversed(pattern._names))
        return all([fnmatch.fnmatchcase(name, part) for name, part in pairs])


class _Parents:
    """The paths that a path is in, the nearest first."""

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._names)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple([self[i] for i in range(*index.indices(len(self)))])
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        path = self._path
        return path._made(path._root, path._names[: len(path._names) - index - 1])

    def __iter__(self):
        for index in range(len(self)):
            yield self[index]

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePosixPath(PurePath):
    pass


class Path(PurePath):
    """A path whose file could be looked at, were there any."""

    @classmethod
    def cwd(cls):
        return cls("/")

    @classmethod
    def home(cls):
        return cls("/")

    def absolute(self):
        return self if self.is_absolute() else self.with_segments("/", self)

    def resolve(self, strict=False):
        return self.with_segments(posixpath.abspath(self))

    def expanduser(self):
        return self

    def exists(self):
        return False

    is_file = is_dir = is_symlink = is_mount = is_socket = is_fifo = exists

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode)

    def _refused(self, *args, **kwargs):
        return open(str(self))

    read_text = read_bytes = write_text = write_bytes = touch = mkdir = rmdir = unlink = _refused
    rename = replace = stat = lstat = chmod = symlink_to = hardlink_to = readlink = _refused
    iterdir = glob = rglob = walk = owner = group = samefile = _refused


class PosixPath(Path, PurePosixPath):
    pass
