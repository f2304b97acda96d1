"""posixpath: paths as texts. There are no files: nothing exists, and the working directory is "/"."""

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def fspath(path):
    """The text of a path, or of what has `__fspath__`."""
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return method(path)


def _parts_of(kind):
    return (b"/", b".", b"..") if isinstance(kind, bytes) else ("/", ".", "..")


def normcase(s):
    return fspath(s)


def isabs(s):
    s = fspath(s)
    return s.startswith(_parts_of(s)[0])


def join(a, *p):
    """The path of one name inside another; an absolute one takes the place of what is before it."""
    a = fspath(a)
    slash = _parts_of(a)[0]
    path = a
    for part in map(fspath, p):
        if isinstance(part, bytes) != isinstance(a, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        if part.startswith(slash):
            path = part
        elif not path or path.endswith(slash):
            path += part
        else:
            path += slash + part
    return path


def split(p):
    """(what is before the last slash, what is behind it)."""
    p = fspath(p)
    slash = _parts_of(p)[0]
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """(the path without its extension, the extension with its point)."""
    p = fspath(p)
    slash, point, _ = _parts_of(p)
    start = p.rfind(slash) + 1
    at = p.rfind(point)
    if at > start and p[start:at].strip(point):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    p = fspath(p)
    return p[:0], p


def splitroot(p):
    p = fspath(p)
    slash = _parts_of(p)[0]
    if not p.startswith(slash):
        return p[:0], p[:0], p
    size = 2 if p.startswith(slash * 2) and not p.startswith(slash * 3) else 1
    return p[:0], p[:size], p[size:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def commonprefix(m):
    """The longest beginning that all have, character by character."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(fspath, m))
    low, high = min(m), max(m)
    for index, char in enumerate(low):
        if char != high[index]:
            return low[:index]
    return low


def commonpath(paths):
    """The longest path that all are in."""
    paths = tuple(map(fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash, point, _ = _parts_of(paths[0])
    if len({path.startswith(slash) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[one for one in path.split(slash) if one and one != point] for path in paths]
    shared = commonprefix(parts)
    return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(shared)


def normpath(path):
    """The path without empty parts, "." and what ".." takes away."""
    path = fspath(path)
    slash, point, up = _parts_of(path)
    if not path:
        return point
    root = splitroot(path)[1]
    kept = []
    for part in path.split(slash):
        if not part or part == point:
            continue
        if part != up or (not root and not kept) or (kept and kept[-1] == up):
            kept.append(part)
        elif kept:
            kept.pop()
    return root + slash.join(kept) or point


def abspath(path):
    path = fspath(path)
    return normpath(path if isabs(path) else join(_parts_of(path)[0], path))


def realpath(filename, *, strict=False):
    return abspath(filename)


def relpath(path, start=None):
    """The path as seen from another one."""
    path = fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, point, up = _parts_of(path)
    here = [one for one in abspath(point if start is None else start).split(slash) if one]
    there = [one for one in abspath(path).split(slash) if one]
    shared = len(commonprefix([here, there]))
    return slash.join([up] * (len(here) - shared) + there[shared:]) or point


def expanduser(path):
    return fspath(path)


def expandvars(path):
    return fspath(path)


def exists(path):
    fspath(path)
    return False


lexists = isfile = isdir = islink = ismount = exists
