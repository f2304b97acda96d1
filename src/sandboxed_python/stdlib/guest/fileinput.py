"""fileinput: the lines of standard input; there are no files."""

import sys

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """The lines of the files named, of which there is only "-", standard input."""
    global _state
    if _state is not None and _state._is_open:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook)
    return _state


class FileInput:
    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None,
                 encoding=None, errors=None):
        if isinstance(files, str):
            files = (files,)
        names = list(sys.argv[1:] if files is None else files) or ["-"]
        for name in names:
            if name != "-":
                raise FileNotFoundError(2, "No such file or directory", name)
        self._lineno = 0
        self._is_open = True
        self._is_binary = "b" in mode

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self):
        if not self._is_open:
            return b"" if self._is_binary else ""
        line = sys.stdin.buffer.readline() if self._is_binary else sys.stdin.readline()
        if line:
            self._lineno += 1
        return line

    def close(self):
        self._is_open = False

    nextfile = close

    def filename(self):
        return "<stdin>" if self._lineno else None

    def lineno(self):
        return self._lineno

    filelineno = lineno

    def fileno(self):
        return -1

    def isfirstline(self):
        return self._lineno == 1

    def isstdin(self):
        return True


def _active():
    if _state is None:
        raise RuntimeError("no active input()")
    return _state


def close():
    global _state
    state, _state = _state, None
    if state is not None:
        state.close()


def filename():
    return _active().filename()


def lineno():
    return _active().lineno()


def filelineno():
    return _active().filelineno()


def isfirstline():
    return _active().isfirstline()


def isstdin():
    return _active().isstdin()


def nextfile():
    return _active().nextfile()
