"""zlib and gzip: the host's zlib, a bounded piece of input or output at a time.

Guest code (`guest/zlib.py`) drives the pieces, so that each is charged before it is made, and what a
stream of a few bytes grows to is seen piece by piece. zlib keeps its state outside of Python's memory:
each stream holds as much beside it, inside, where it counts.
"""

import sys
import zlib
from typing import Any, Tuple

from .spec import ModuleSpec, NativeSpec

_VERSION = tuple(sys.version_info[:2])
# Bytes that one step takes in or gives out at most.
MAX_PIECE = 65_536
# Bytes that a stream of zlib takes at most, by its documentation, and a little more.
_DEFLATE_STATE = 400_000
_INFLATE_STATE = 48_000
# Positions that zlib compares for one byte at most, by level; a comparison takes about a unit.
_CHAIN = {0: 1, 1: 4, 2: 5, 3: 6, 4: 16, 5: 32, 6: 128, 7: 256, 8: 1024, 9: 4096}
_CONSTANTS = {
    name: getattr(zlib, name)
    for name in (
        "DEFLATED DEF_BUF_SIZE DEF_MEM_LEVEL MAX_WBITS Z_BEST_COMPRESSION Z_BEST_SPEED Z_BLOCK"
        " Z_DEFAULT_COMPRESSION Z_DEFAULT_STRATEGY Z_FILTERED Z_FINISH Z_FIXED Z_FULL_FLUSH"
        " Z_HUFFMAN_ONLY Z_NO_COMPRESSION Z_NO_FLUSH Z_PARTIAL_FLUSH Z_RLE Z_SYNC_FLUSH Z_TREES"
    ).split()
    if hasattr(zlib, name)
}


class Deflater:
    """A stream that compresses."""

    __slots__ = ("_ballast", "level", "stream")

    def __init__(self, stream: Any, level: int) -> None:
        self._ballast = bytearray(_DEFLATE_STATE)
        self.stream = stream
        self.level = level


class Inflater:
    """A stream that decompresses."""

    __slots__ = ("_ballast", "stream")

    def __init__(self, stream: Any) -> None:
        self._ballast = bytearray(_INFLATE_STATE)
        self.stream = stream


OPAQUE = [("Compress", Deflater, "zlib"), ("Decompress", Inflater, "zlib")]


def _failed(error: Exception) -> Exception:
    """zlib.error is a class of the guest's: guest code raises it for a ValueError that begins so."""
    return ValueError("zlib: " + str(error))


def _deflater(
    level: int, method: int, wbits: int, mem_level: int, strategy: int, zdict: Any
) -> Any:
    try:
        rest = (zdict,) if zdict else ()
        return Deflater(zlib.compressobj(level, method, wbits, mem_level, strategy, *rest), level)
    except zlib.error as error:
        raise _failed(error) from None


def _inflater(wbits: int, zdict: Any) -> Any:
    try:
        if zdict:
            return Inflater(zlib.decompressobj(wbits, zdict))
        return Inflater(zlib.decompressobj(wbits))
    except zlib.error as error:
        raise _failed(error) from None


def _copied(stream: Any) -> Any:
    try:
        if type(stream) is Deflater:
            return Deflater(stream.stream.copy(), stream.level)
        return Inflater(_checked(stream, Inflater).stream.copy())
    except zlib.error as error:
        raise _failed(error) from None


def _checked(stream: Any, kind: type, size: int = 0) -> Any:
    if type(stream) is not kind or not 0 <= size <= MAX_PIECE:
        raise TypeError("no stream, or too much for one step")
    return stream


def _deflate(stream: Any, data: bytes) -> bytes:
    _checked(stream, Deflater, len(data))
    try:
        return bytes(stream.stream.compress(data))
    except zlib.error as error:
        raise _failed(error) from None


def _deflate_flush(stream: Any, mode: int) -> bytes:
    _checked(stream, Deflater)
    try:
        return bytes(stream.stream.flush(mode))
    except zlib.error as error:
        raise _failed(error) from None


def _inflate(stream: Any, data: bytes, limit: int) -> "Tuple[bytes, bytes, bytes, bool]":
    """(output of at most `limit` bytes, input not looked at, input behind the end, is it over)."""
    inner = _checked(stream, Inflater, max(len(data), limit) if limit > 0 else -1).stream
    if inner.eof:
        # The host would add to what stands behind the end, and copy all of it every time.
        raise TypeError("the stream is over")
    try:
        made = inner.decompress(data, limit)
    except zlib.error as error:
        raise _failed(error) from None
    return made, inner.unconsumed_tail, inner.unused_data, inner.eof


def _deflate_cost(stream: Any, data: bytes) -> int:
    return 200 + len(data) * (10 + _CHAIN.get(getattr(stream, "level", 9), 128))


def _flush_cost(stream: Any, mode: int) -> int:
    return 40_000


def _copy_cost(stream: Any) -> int:
    return 60_000


def _inflate_cost(stream: Any, data: bytes, limit: int) -> int:
    return 200 + 2 * len(data) + 2 * limit


MODULES = [
    ModuleSpec(
        "zlib",
        source="zlib.py",
        natives=(
            NativeSpec("crc32", "data, value=0, /", zlib.crc32, "bi", 10, 2),
            NativeSpec("adler32", "data, value=1, /", zlib.adler32, "bi", 10, 2),
            NativeSpec(
                "_deflater",
                "level, method, wbits, mem_level, strategy, zdict, /",
                _deflater,
                "iiiiip",
                20_000,
                2,
                "opaque",
            ),
            NativeSpec("_inflater", "wbits, zdict, /", _inflater, "ip", 4_000, 2, "opaque"),
            NativeSpec("_copied", "stream, /", _copied, "o", 20, _copy_cost, "opaque"),
            NativeSpec("_deflate", "stream, data, /", _deflate, "ob", 20, _deflate_cost),
            NativeSpec("_deflate_flush", "stream, mode, /", _deflate_flush, "oi", 20, _flush_cost),
            NativeSpec("_inflate", "stream, data, limit, /", _inflate, "obi", 20, _inflate_cost),
        ),
        constants={**_CONSTANTS, "ZLIB_VERSION": zlib.ZLIB_VERSION},
    ),
    ModuleSpec("gzip", source="gzip.py", constants={"_version": _VERSION}),
]
