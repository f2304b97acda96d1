"""marshal: plain data as bytes, in version 2 of the format. Code is not among it."""

import struct as _struct

version = 4
_LIMIT = 2000
_SHORT = 15


def dumps(value, version=version, /):
    parts = []
    _dump(value, parts.append, 0)
    return b"".join(parts)


def dump(value, file, version=version, /):
    return file.write(dumps(value, version))


def _dump(value, put, depth):
    if depth > _LIMIT:
        raise ValueError("object too deeply nested to marshal")
    kind = type(value)
    if value is None:
        put(b"N")
    elif value is StopIteration:
        put(b"S")
    elif value is Ellipsis:
        put(b".")
    elif kind is bool:
        put(b"T" if value else b"F")
    elif kind is int:
        if -(2**31) <= value < 2**31:
            put(b"i" + _struct.pack("<i", value))
        else:
            digits = []
            rest = abs(value)
            while rest:
                digits.append(rest & 0x7FFF)
                rest >>= _SHORT
            put(b"l" + _struct.pack("<i", len(digits) if value > 0 else -len(digits)))
            put(_struct.pack("<%dH" % len(digits), *digits))
    elif kind is float:
        put(b"g" + _struct.pack("<d", value))
    elif kind is complex:
        put(b"y" + _struct.pack("<dd", value.real, value.imag))
    elif kind is str:
        data = value.encode("utf-8", "surrogatepass")
        put(b"u" + _struct.pack("<i", len(data)) + data)
    elif kind in (bytes, bytearray):
        put(b"s" + _struct.pack("<i", len(value)) + bytes(value))
    elif kind is dict:
        put(b"{")
        for key, item in value.items():
            _dump(key, put, depth + 1)
            _dump(item, put, depth + 1)
        put(b"0")
    elif kind in _SEQUENCES:
        put(_SEQUENCES[kind] + _struct.pack("<i", len(value)))
        for item in value:
            _dump(item, put, depth + 1)
    else:
        raise ValueError("unmarshallable object")


_SEQUENCES = {tuple: b"(", list: b"[", set: b"<", frozenset: b">"}
_KINDS = {ord(mark): kind for kind, mark in _SEQUENCES.items()}
_END = object()


def loads(data, /):
    value = _Reader(bytes(data)).read(0)
    if value is _END:
        raise TypeError("NULL object in marshal data for object")
    return value


def load(file, /):
    reader = _Reader(file.read())
    value = reader.read(0)
    rest = len(reader.data) - reader.at
    if rest:
        file.seek(-rest, 1)
    return value


class _Reader:
    def __init__(self, data):
        self.data = data
        self.at = 0
        self.kept = []

    def take(self, size):
        piece = self.data[self.at : self.at + size]
        if size < 0 or len(piece) < size:
            raise EOFError("marshal data too short")
        self.at += size
        return piece

    def number(self):
        return _struct.unpack("<i", self.take(4))[0]

    def read(self, depth):
        if depth > _LIMIT:
            raise ValueError("recursion limit exceeded")
        mark = self.take(1)[0] if self.at < len(self.data) else None
        if mark is None:
            raise EOFError("EOF read where object expected")
        place = None
        if mark & 0x80:
            mark &= 0x7F
            place = len(self.kept)
            self.kept.append(None)
        value = self.value(mark, depth)
        if place is not None:
            self.kept[place] = value
        return value

    def value(self, mark, depth):
        letter = chr(mark)
        if letter in "NTF.S0":
            return {"N": None, "T": True, "F": False, ".": Ellipsis, "S": StopIteration, "0": _END}[letter]
        if letter == "i":
            return self.number()
        if letter == "l":
            size = self.number()
            digits = _struct.unpack("<%dH" % abs(size), self.take(2 * abs(size)))
            found = 0
            for digit in reversed(digits):
                found = found << _SHORT | digit
            return found if size >= 0 else -found
        if letter == "g":
            return _struct.unpack("<d", self.take(8))[0]
        if letter == "y":
            return complex(*_struct.unpack("<dd", self.take(16)))
        if letter in "ut":
            return self.take(self.number()).decode("utf-8", "surrogatepass")
        if letter in "aA":
            return self.take(self.number()).decode("ascii")
        if letter in "zZ":
            return self.take(self.take(1)[0]).decode("ascii")
        if letter == "s":
            return self.take(self.number())
        if letter == "r":
            return self.kept[self.number()]
        if letter == "{":
            found = {}
            while True:
                key = self.read(depth + 1)
                if key is _END:
                    return found
                found[key] = self.read(depth + 1)
        if letter == ")" or mark in _KINDS:
            size = self.take(1)[0] if letter == ")" else self.number()
            if size < 0:
                raise ValueError("bad marshal data (tuple size out of range)")
            items = []
            for _ in range(size):
                items.append(self.read(depth + 1))
            return _KINDS.get(mark, tuple)(items)
        raise ValueError("bad marshal data (unknown type code)")
