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


def pack(format, /, *values):
    return _tried(_pack, format, values)


def unpack(format, buffer, /):
    return _tried(_unpack, format, bytes(buffer))


def unpack_from(format, /, buffer, offset=0):
    return _tried(_unpack_from, format, bytes(buffer), offset)


def iter_unpack(format, buffer, /):
    size = calcsize(format)
    if not size:
        raise error("cannot iteratively unpack with a struct of length 0")
    if len(buffer) % size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
    for at in range(0, len(buffer), size):
        yield unpack_from(format, buffer, at)


def pack_into(format, buffer, offset, /, *values):
    data = pack(format, *values)
    buffer[offset : offset + len(data)] = data


class Struct:
    def __init__(self, format):
        self.format = format
        self.size = calcsize(format)

    def pack(self, *values):
        return pack(self.format, *values)

    def unpack(self, buffer):
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer):
        return iter_unpack(self.format, buffer)
