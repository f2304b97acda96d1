"""gzip: whole files of compressed data in memory, and readers and writers over a file object."""

import builtins
import io
import struct
import zlib

_COMPRESS_LEVEL_FAST = 1
_COMPRESS_LEVEL_TRADEOFF = 6
_COMPRESS_LEVEL_BEST = 9


class BadGzipFile(OSError):
    """What is read is no gzip file."""


def compress(data, compresslevel=9, *, mtime=None):
    """The data as a gzip file."""
    if mtime is None:
        import time

        mtime = time.time()
    extra = 2 if compresslevel == 9 else 4 if compresslevel == 1 else 0
    head = struct.pack("<BBBBLBB", 0x1F, 0x8B, 8, 0, int(mtime), extra, 255)
    stream = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
    body = stream.compress(data) + stream.flush()
    return head + body + struct.pack("<LL", zlib.crc32(data), len(data) & 0xFFFFFFFF)


def _body(data):
    """Where the compressed data of the first member begins."""
    if data[:2] != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({bytes(data[:2])!r})")
    if len(data) < 10:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    if data[2] != 8:
        raise BadGzipFile("Unknown compression method")
    flags = data[3]
    at = 10
    if flags & 4:
        at += 2 + int.from_bytes(data[at : at + 2], "little")
    for flag in (8, 16):
        if flags & flag:
            at = data.find(b"\0", at) + 1
            if not at:
                raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    return at + 2 if flags & 2 else at


def decompress(data):
    """The content of a gzip file of one or more members."""
    parts = []
    while data:
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        content = stream.decompress(data[_body(data) :])
        rest = stream.unused_data
        if not stream.eof or len(rest) < 8:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        crc, length = struct.unpack("<LL", rest[:8])
        if crc != zlib.crc32(content):
            raise BadGzipFile("CRC check failed")
        if length != len(content) & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")
        parts.append(content)
        data = rest[8:].lstrip(b"\0")
    return b"".join(parts)


class GzipFile(io.BytesIO):
    """A gzip file over `fileobj`: files by name are not to be had here."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if fileobj is None:
            fileobj = builtins.open(filename, mode or "rb")
        self.fileobj = fileobj
        self.name = filename or getattr(fileobj, "name", "") or ""
        kind = (mode or "rb")[0]
        if kind not in "rwxa" or "t" in (mode or "") or "U" in (mode or ""):
            raise ValueError(f"Invalid mode: {mode!r}")
        self.mode = 1 if kind == "r" else 2
        self._level = compresslevel
        self._mtime = mtime
        super().__init__(decompress(fileobj.read()) if kind == "r" else b"")

    def readable(self):
        return self.mode == 1

    def writable(self):
        return self.mode == 2

    def write(self, data):
        if self.mode == 1:
            raise OSError(9, "write() on read-only GzipFile object")
        return super().write(data)

    def read(self, size=-1):
        if self.mode == 2:
            raise OSError(9, "read() on write-only GzipFile object")
        return super().read(size)

    def close(self):
        if not self.closed:
            if self.mode == 2:
                self.fileobj.write(compress(self.getvalue(), self._level, mtime=self._mtime))
            super().close()


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """A gzip file over a file object, binary or text."""
    kind = mode.replace("t", "")
    if hasattr(filename, "read") or hasattr(filename, "write"):
        binary = GzipFile(None, kind, compresslevel, filename)
    else:
        binary = GzipFile(filename, kind, compresslevel)
    return io.TextIOWrapper(binary, encoding, errors, newline) if "t" in mode else binary
