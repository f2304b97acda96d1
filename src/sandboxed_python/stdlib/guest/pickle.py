"""pickle: objects as bytes, in the protocols 2 to 5. Reading is in pickle_load.py."""

import io
import struct
import sys

from copyreg import __newobj__, __newobj_ex__, reduce as _reduce
from _pickle_load import PickleError, Unpickler, UnpicklingError, load, loads

DEFAULT_PROTOCOL = 4 if _version < (3, 14) else 5
HIGHEST_PROTOCOL = 5
format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
_FRAME = 65536
_BATCH = 1000


class PicklingError(PickleError):
    pass


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The object as bytes."""
    file = io.BytesIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write the object's bytes to a file object."""
    Pickler(file, protocol).dump(obj)


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        # The texts of the oldest protocols are not written; what is can be read by all of them.
        self._protocol = max(protocol, 2)
        self._memo = {}
        self.fast = False

    def clear_memo(self):
        self._memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        self._parts = []
        self._size = 0
        self._file.write(b"\x80" + bytes([self._protocol]))
        self._save(obj)
        self._write(b".")
        self._end_frame()

    # ---- output, in frames ----

    def _write(self, data):
        self._parts.append(data)
        self._size += len(data)
        if self._size >= _FRAME:
            self._end_frame()

    def _end_frame(self):
        data = b"".join(self._parts)
        self._parts = []
        self._size = 0
        if self._protocol >= 4 and len(data) >= 4:
            self._file.write(b"\x95" + struct.pack("<Q", len(data)))
        self._file.write(data)

    def _memoize(self, obj):
        if self.fast:
            return
        place = len(self._memo)
        # The object is kept, or another could get its id.
        self._memo[id(obj)] = place, obj
        if self._protocol >= 4:
            self._write(b"\x94")
        else:
            self._write(b"q" + bytes([place]) if place < 256 else b"r" + struct.pack("<I", place))

    # ---- objects ----

    def _save(self, obj):
        named = self.persistent_id(obj)
        if named is not None:
            self._save(named)
            self._write(b"Q")
            return
        cls = type(obj)
        method = _SAVERS.get(cls)
        if cls in _UNSHARED:
            method(self, obj)
            return
        known = self._memo.get(id(obj))
        if known is not None:
            place = known[0]
            self._write(b"h" + bytes([place]) if place < 256 else b"j" + struct.pack("<I", place))
            return
        if method is not None:
            method(self, obj)
            return
        made = NotImplemented
        override = getattr(self, "reducer_override", None)
        if override is not None:
            made = override(obj)
        if made is NotImplemented:
            given = getattr(self, "dispatch_table", {}).get(cls)
            if given is not None:
                made = given(obj)
            elif isinstance(obj, type) or cls in _GLOBALS:
                self._save_global(obj)
                return
            else:
                made = _reduce(obj, self._protocol)
        if isinstance(made, str):
            self._save_global(obj, made)
        else:
            self._save_reduction(obj, (*made, None, None, None, None)[:6])

    def _save_none(self, obj):
        self._write(b"N")

    def _save_bool(self, obj):
        self._write(b"\x88" if obj else b"\x89")

    def _save_int(self, obj):
        if 0 <= obj < 256:
            self._write(b"K" + bytes([obj]))
        elif 0 <= obj < 65536:
            self._write(b"M" + struct.pack("<H", obj))
        elif -0x80000000 <= obj < 0x80000000:
            self._write(b"J" + struct.pack("<i", obj))
        else:
            size = (obj.bit_length() >> 3) + 1
            data = obj.to_bytes(size, "little", signed=True)
            if obj < 0 and size > 1 and data[-1] == 0xFF and data[-2] & 0x80:
                data = data[:-1]
            size = len(data)
            head = b"\x8a" + bytes([size]) if size < 256 else b"\x8b" + struct.pack("<i", size)
            self._write(head + data)

    def _save_float(self, obj):
        self._write(b"G" + struct.pack(">d", obj))

    def _save_bytes(self, obj):
        size = len(obj)
        if self._protocol < 3:
            import codecs

            made = (codecs.encode, (str(obj, "latin1"), "latin1")) if obj else (bytes, ())
            self._save_reduction(obj, (*made, None, None, None, None))
            return
        self._write((b"C" + bytes([size]) if size < 256 else b"B" + struct.pack("<I", size)) + obj)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            made = (bytearray, (bytes(obj),)) if obj else (bytearray, ())
            self._save_reduction(obj, (*made, None, None, None, None))
            return
        self._write(b"\x96" + struct.pack("<Q", len(obj)) + bytes(obj))
        self._memoize(obj)

    def _save_str(self, obj):
        data = obj.encode("utf-8", "surrogatepass")
        size = len(data)
        if self._protocol >= 4 and size < 256:
            head = b"\x8c" + bytes([size])
        else:
            head = b"X" + struct.pack("<I", size)
        self._write(head + data)
        self._memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            self._write(b")")
            return
        size = len(obj)
        if size > 3:
            self._write(b"(")
        for item in obj:
            self._save(item)
        known = self._memo.get(id(obj))
        if known is not None:
            # It holds itself, by way of something else, and is known by now.
            self._write(b"0" * size if size <= 3 else b"1")
            place = known[0]
            self._write(b"h" + bytes([place]) if place < 256 else b"j" + struct.pack("<I", place))
            return
        self._write((b"\x85", b"\x86", b"\x87")[size - 1] if size <= 3 else b"t")
        self._memoize(obj)

    def _save_list(self, obj):
        self._write(b"]")
        self._memoize(obj)
        self._save_items(obj)

    def _save_dict(self, obj):
        self._write(b"}")
        self._memoize(obj)
        self._save_pairs(obj.items())

    def _save_set(self, obj):
        if self._protocol < 4:
            self._save_reduction(obj, (set, (list(obj),), None, None, None, None))
            return
        self._write(b"\x8f")
        self._memoize(obj)
        for batch in _batches(obj):
            self._write(b"(")
            for item in batch:
                self._save(item)
            self._write(b"\x90")

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            self._save_reduction(obj, (frozenset, (list(obj),), None, None, None, None))
            return
        self._write(b"(")
        for item in obj:
            self._save(item)
        known = self._memo.get(id(obj))
        if known is not None:
            self._write(b"1h" + bytes([known[0]]))
            return
        self._write(b"\x91")
        self._memoize(obj)

    def _save_items(self, items):
        for batch in _batches(items):
            if len(batch) == 1:
                self._save(batch[0])
                self._write(b"a")
                continue
            self._write(b"(")
            for item in batch:
                self._save(item)
            self._write(b"e")

    def _save_pairs(self, pairs):
        for batch in _batches(pairs):
            if len(batch) > 1:
                self._write(b"(")
            for key, value in batch:
                self._save(key)
                self._save(value)
            self._write(b"u" if len(batch) > 1 else b"s")

    def _save_reduction(self, obj, made):
        function, args, state, items, pairs, setter = made
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        if not callable(function):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        name = getattr(function, "__name__", "")
        if name == "__newobj_ex__" and self._protocol >= 4:
            for part in args:
                self._save(part)
            self._write(b"\x92")
        elif name == "__newobj__":
            self._save(args[0])
            self._save(args[1:])
            self._write(b"\x81")
        else:
            self._save(function)
            self._save(args)
            self._write(b"R")
        known = self._memo.get(id(obj))
        if known is not None:
            self._write(b"0h" + bytes([known[0]]) if known[0] < 256 else b"0j" + struct.pack("<I", known[0]))
        else:
            self._memoize(obj)
        if items is not None:
            self._save_items(items)
        if pairs is not None:
            self._save_pairs(pairs)
        if state is not None:
            if setter is None:
                self._save(state)
                self._write(b"b")
            else:
                for part in (setter, (obj, state)):
                    self._save(part)
                self._write(b"R0")

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module = getattr(obj, "__module__", None) or "__main__"
        if obj is ... or obj is NotImplemented:
            module = "builtins"
        for single in (None, NotImplemented, ...):
            if obj is type(single):
                self._save_reduction(obj, (type, (single,), None, None, None, None))
                return
        found = sys.modules.get(module)
        if "<locals>" in name:
            raise AttributeError(f"Can't pickle local object {name!r}")
        try:
            if found is None:
                found = __import__(module, None, None, ["*"])
            for part in name.split("."):
                found = getattr(found, part)
        except ImportError:
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed") from None
        except AttributeError:
            raise PicklingError(
                f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed"
            ) from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        if self._protocol >= 4:
            self._save(module)
            self._save(name)
            self._write(b"\x93")
        else:
            self._write(f"c{module}\n{name}\n".encode())
        self._memoize(obj)


def _batches(items):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _function():
    pass


_SAVERS = {
    type(None): Pickler._save_none,
    bool: Pickler._save_bool,
    int: Pickler._save_int,
    float: Pickler._save_float,
    bytes: Pickler._save_bytes,
    bytearray: Pickler._save_bytearray,
    str: Pickler._save_str,
    tuple: Pickler._save_tuple,
    list: Pickler._save_list,
    dict: Pickler._save_dict,
    set: Pickler._save_set,
    frozenset: Pickler._save_frozenset,
}
_UNSHARED = frozenset([type(None), bool, int, float])
_GLOBALS = frozenset([type(_function), type(len)])

# The names of what is written in Python, where there are faster ones besides.
_Pickler, _Unpickler = Pickler, Unpickler
_dump, _dumps, _load, _loads = dump, dumps, load, loads
