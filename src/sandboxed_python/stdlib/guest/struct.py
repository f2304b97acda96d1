"""struct: values as bytes."""


class error(Exception):
    pass


def _tried(call, *args):
    try:
        return call(*args)
    except ValueError as exc:
        raise error(*exc.args) from None


def calcsize(format, /):
    return _tried(_calcsize, format)


def _plain(format, values):
    """Values as the host packs them: what objects say by `__index__`, `__float__` and `__bool__`."""
    if isinstance(format, (bytes, bytearray)):
        format = bytes(format).decode("ascii", "replace")
    codes = []
    count = ""
    for char in format:
        if char.isdecimal():
            count += char
            continue
        if char in "sp":
            codes.append(char)
        elif char not in "x@=<>! \t\n":
            codes.extend(char * min(int(count or 1), len(values) + 1))
        count = ""
    made = []
    for value, code in zip(values, codes):
        if code == "?":
            value = bool(value)
        elif type(value) in (int, float, bytes, bool, bytearray):
            pass
        elif code in "fde":
            if not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__"):
                raise error("required argument is not a float")
            value = float(value)
        elif code not in "csp":
            index = getattr(type(value), "__index__", None)
            if index is None:
                raise error("required argument is not an integer")
            value = index(value)
        made.append(value)
    return (*made, *values[len(made) :])


def pack(format, /, *values):
    for value in values:
        if type(value) not in (int, float, bytes):
            values = _plain(format, values)
            break
    return _tried(_pack, format, values)


def unpack(format, buffer, /):
    return _tried(_unpack, format, bytes(buffer))


def unpack_from(format, /, buffer, offset=0):
    return _tried(_unpack_from, format, bytes(buffer), offset)


def iter_unpack(format, buffer, /):
    size = calcsize(format)
    if not size:
        raise error("cannot iteratively unpack with a struct of length 0")
    data = bytes(buffer)
    if len(data) % size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
    return _pieces(format, data, size)


def _pieces(format, data, size):
    for at in range(0, len(data), size):
        yield _tried(_unpack_from, format, data, at)


def pack_into(format, buffer, offset, /, *values):
    size = calcsize(format)
    if isinstance(buffer, (bytes, str)) or not hasattr(buffer, "__setitem__"):
        raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
    code = getattr(buffer, "typecode", None)
    room = bytearray(buffer.tobytes()) if code else buffer
    length = len(room)
    if offset < 0:
        if offset + size > 0:
            raise error(f"no space to pack {size} bytes at offset {offset}")
        if offset + length < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        offset += length
    if length - offset < size:
        raise error(
            f"pack_into requires a buffer of at least {size + offset} bytes for packing {size} bytes"
            f" at offset {offset} (actual buffer size is {length})"
        )
    room[offset : offset + size] = pack(format, *values)
    if code:
        buffer[:] = type(buffer)(code, bytes(room))


class Struct:
    def __init__(self, format):
        self.size = calcsize(format)
        self.format = format if isinstance(format, str) else bytes(format).decode("ascii")

    def pack(self, /, *values):
        return pack(self.format, *values)

    def pack_into(self, buffer, offset, /, *values):
        pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer, /):
        return unpack(self.format, buffer)

    def unpack_from(self, /, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer, /):
        return iter_unpack(self.format, buffer)

    if _version >= (3, 13):

        def __repr__(self):
            return f"Struct({self.format!r})"
