"""zlib: streams of deflated data, over natives that take and give a bounded piece at a time."""

_PIECE = 16384
_OUTPUT = 65536


class error(Exception):
    pass


error.__module__ = "zlib"


def _call(function, *args):
    try:
        return function(*args)
    except ValueError as caught:
        text = str(caught)
        if not text.startswith("zlib: "):
            raise
    raise error(text[6:]) from None


def _bytes_of(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    if isinstance(data, str) or not hasattr(data, "tobytes"):
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")
    return data.tobytes()


def _level_of(level):
    if level == -1:
        return 6
    return level


class _Compress:
    def __init__(self, stream, level):
        self._stream = stream
        self._level = level
        # What zlib may compare for a byte grows with the level: so do pieces shrink.
        self._piece = _PIECE if level < 7 else _PIECE >> 2 * (level - 6)

    def compress(self, data, /):
        data = _bytes_of(data)
        made = [
            _call(_deflate, self._stream, data[start : start + self._piece])
            for start in range(0, len(data), self._piece)
        ]
        return b"".join(made)

    def flush(self, mode=4, /):
        if mode == 0:
            return b""
        return _call(_deflate_flush, self._stream, mode)

    def copy(self):
        return type(self)(_call(_copied, self._stream), self._level)

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


class _Decompress:
    def __init__(self, stream):
        self._stream = stream
        self.unused_data = b""
        self.unconsumed_tail = b""
        self.eof = False

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        data = _bytes_of(data)
        if self.eof:
            self.unused_data += data
            self.unconsumed_tail = bytes(data)
            return b""
        made = []
        left = max_length or -1
        start = 0
        tail = b""
        while start < len(data) or tail or not made:
            piece = tail
            if len(tail) < _PIECE:
                piece = tail + data[start : start + _PIECE]
                start += _PIECE
            limit = _OUTPUT if left < 0 else min(_OUTPUT, left)
            output, tail, unused, self.eof = _call(_inflate, self._stream, piece, limit)
            made.append(output)
            if self.eof:
                self.unconsumed_tail = unused + data[start:]
                self.unused_data += self.unconsumed_tail
                return b"".join(made)
            if left > 0:
                left -= len(output)
                if not left:
                    self.unconsumed_tail = tail + data[start:]
                    return b"".join(made)
            if len(output) == limit and not tail and start >= len(data):
                # The piece is used up, and its output is not.
                while output:
                    limit = _OUTPUT if left < 0 else min(_OUTPUT, left)
                    output, tail, unused, self.eof = _call(_inflate, self._stream, b"", limit)
                    made.append(output)
                    if left > 0:
                        left -= len(output)
                        if not left:
                            break
                break
        self.unconsumed_tail = tail
        return b"".join(made)

    def flush(self, length=16384, /):
        if length <= 0:
            raise ValueError("length must be greater than zero")
        tail = self.unconsumed_tail
        self.unconsumed_tail = b""
        return self.decompress(tail) if tail else b""

    def copy(self):
        made = type(self)(_call(_copied, self._stream))
        made.unused_data = self.unused_data
        made.unconsumed_tail = self.unconsumed_tail
        made.eof = self.eof
        return made

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


_Compress.__name__ = _Compress.__qualname__ = "Compress"
_Decompress.__name__ = _Decompress.__qualname__ = "Decompress"


def compressobj(
    level=Z_DEFAULT_COMPRESSION,
    method=DEFLATED,
    wbits=MAX_WBITS,
    memLevel=DEF_MEM_LEVEL,
    strategy=Z_DEFAULT_STRATEGY,
    zdict=None,
):
    if zdict is not None:
        zdict = bytes(_bytes_of(zdict))
    stream = _call(_deflater, level, method, wbits, memLevel, strategy, zdict)
    return _Compress(stream, _level_of(level))


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    return _Decompress(_call(_inflater, wbits, bytes(_bytes_of(zdict)) or None))


def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    data = _bytes_of(data)
    if level not in range(-1, 10):
        raise error("Bad compression level")
    stream = compressobj(level, DEFLATED, wbits)
    return stream.compress(data) + stream.flush()


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    data = _bytes_of(data)
    if bufsize < 0:
        raise ValueError("bufsize must be non-negative")
    stream = decompressobj(wbits)
    try:
        made = stream.decompress(data)
    except error as caught:
        text = str(caught)
    else:
        if stream.eof:
            return made
        text = "Error -5 while decompressing data: incomplete or truncated stream"
    raise error(text)
