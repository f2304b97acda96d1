"""io: text and bytes in memory. There are no files."""

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    closed = False

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def readlines(self, hint=-1):
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def writelines(self, lines):
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class TextIOBase(IOBase):
    pass


class _Memory(IOBase):
    """A buffer with a position; pieces written at the end are joined when needed."""

    def _text(self):
        if len(self._pieces) > 1:
            self._pieces = [self._empty.join(self._pieces)]
        return self._pieces[0] if self._pieces else self._empty

    def getvalue(self):
        self._check()
        return self._text()

    def tell(self):
        self._check()
        return self._position

    def _write(self, data):
        size = len(data)
        if self._position == self._size:
            self._pieces.append(data)
            self._size += size
            self._position += size
            return size
        text = self._text()
        at = self._position
        if at > len(text):
            text += self._filler * (at - len(text))
        text = text[:at] + data + text[at + size :]
        self._pieces = [text]
        self._size = len(text)
        self._position = at + size
        return size

    def read(self, size=-1, /):
        self._check()
        text = self._text()
        at = self._position
        end = len(text) if size is None or size < 0 else at + size
        found = text[at:end]
        self._position = at + len(found)
        return found

    def readline(self, size=-1, /):
        self._check()
        text = self._text()
        at = self._position
        end = text.find(self._newline, at) + 1
        if end == 0:
            end = len(text)
        if size is not None and size >= 0:
            end = min(end, at + size)
        found = text[at:end]
        self._position = at + len(found)
        return found

    def truncate(self, size=None, /):
        self._check()
        if size is None:
            size = self._position
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._pieces = [self._text()[:size]]
        self._size = len(self._pieces[0])
        return size


class StringIO(_Memory, TextIOBase):
    """Text in memory."""

    _empty = ""
    _filler = "\0"
    _newline = "\n"
    encoding = None
    errors = None
    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        self.closed = False
        self._position = 0
        self._size = 0
        self._pieces = []
        self._translate = newline is None
        if initial_value is not None:
            if not isinstance(initial_value, str):
                raise TypeError(
                    "initial_value must be str or None, not " + type(initial_value).__name__
                )
            if initial_value:
                self.write(initial_value)
                self._position = 0

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        if self._translate:
            self._write(s.replace("\r\n", "\n").replace("\r", "\n"))
            return len(s)
        return self._write(s)

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"Negative seek position {pos}")
            self._position = pos
        elif pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._position = self._size
        return self._position


class BytesIO(_Memory, BufferedIOBase):
    """Bytes in memory."""

    _empty = b""
    _filler = b"\0"
    _newline = b"\n"

    def __init__(self, initial_bytes=b""):
        self.closed = False
        self._position = 0
        self._pieces = [bytes(initial_bytes)]
        self._size = len(self._pieces[0])

    def write(self, b, /):
        self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._write(bytes(b))

    def getbuffer(self):
        return self.getvalue()

    read1 = _Memory.read
    raw = property(lambda self: self)

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"negative seek value {pos}")
            self._position = pos
        elif whence == 1:
            self._position = max(0, self._position + pos)
        else:
            self._position = max(0, self._size + pos)
        return self._position


class _Buffered(BufferedIOBase):
    """Passes everything on to a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self.raw = raw

    def read(self, size=-1, /):
        return self.raw.read(-1 if size is None else size)

    read1 = read

    def readline(self, size=-1, /):
        return self.raw.readline(size)

    def readinto(self, buffer, /):
        data = self.raw.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def peek(self, size=0, /):
        at = self.raw.tell()
        data = self.raw.read()
        self.raw.seek(at)
        return data

    def write(self, b, /):
        return self.raw.write(b)

    def flush(self):
        self.raw.flush()

    def seek(self, pos, whence=0, /):
        return self.raw.seek(pos, whence)

    def tell(self):
        return self.raw.tell()

    def detach(self):
        return self.raw

    def fileno(self):
        return self.raw.fileno()


class BufferedReader(_Buffered):
    pass


class BufferedWriter(_Buffered):
    pass


class BufferedRandom(_Buffered):
    pass


class TextIOWrapper(TextIOBase):
    """Text on top of a stream of bytes, which is read whole when first asked for."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,
                 write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self.buffer = buffer
        self.encoding = encoding or "utf-8"
        self.errors = errors or "strict"
        self.line_buffering = line_buffering
        self.write_through = write_through
        self.newlines = None
        self._newline = newline
        self._text = None

    def _reader(self):
        self._check()
        if self._text is None:
            text = self.buffer.read().decode(self.encoding, self.errors)
            self._text = StringIO(text, newline=self._newline)
            if self._newline == "":
                self._text = StringIO(text, newline="\n")
        return self._text

    def read(self, size=-1, /):
        return self._reader().read(size)

    def readline(self, size=-1, /):
        return self._reader().readline(size)

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        text = s.replace("\n", self._newline) if self._newline in ("\r", "\r\n") else s
        self.buffer.write(text.encode(self.encoding, self.errors))
        return len(s)

    def flush(self):
        self.buffer.flush()

    def seek(self, pos, whence=0, /):
        self._text = None
        return self.buffer.seek(pos, whence)

    def tell(self):
        return self.buffer.tell()

    def truncate(self, pos=None, /):
        return self.buffer.truncate(pos)

    def detach(self):
        buffer, self.buffer = self.buffer, None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None,
                    write_through=None):
        if encoding is not None:
            self.encoding = encoding
        if errors is not None:
            self.errors = errors

    def close(self):
        if self.buffer is not None and not self.closed:
            self.buffer.close()
        self.closed = True

    def fileno(self):
        return self.buffer.fileno()

    @property
    def name(self):
        return self.buffer.name


class FileIO(RawIOBase):
    def __init__(self, *args, **kwargs):
        open(*args, **kwargs)


from builtins import open  # one of the standard streams, or refused
