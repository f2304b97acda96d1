"""shutil: the size of a terminal that is not there. What works on files is refused, as `open` is."""

import os


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ReadError(OSError):
    pass


def get_terminal_size(fallback=(80, 24)):
    """What COLUMNS and LINES say, else `fallback`."""

    def number(name):
        try:
            return int(os.environ[name])
        except (KeyError, ValueError):
            return 0

    columns, lines = number("COLUMNS"), number("LINES")
    return os.terminal_size((columns if columns > 0 else fallback[0], lines if lines > 0 else fallback[1]))


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    return None


def copyfileobj(fsrc, fdst, length=0):
    """Copy what a stream has left into another one."""
    length = length or 65536
    while True:
        piece = fsrc.read(length)
        if not piece:
            break
        fdst.write(piece)


def _refused(*args, **kwargs):
    return os.rename(*args, **kwargs)


copyfile = copymode = copystat = copy = copy2 = copytree = rmtree = move = disk_usage = chown = _refused
make_archive = unpack_archive = _refused
