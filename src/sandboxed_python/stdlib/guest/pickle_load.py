"""pickle: objects from bytes. A stack machine; names are looked up in the program's own modules."""

__name__ = "pickle"

import io
import struct
import sys

from copyreg import set_state as _set_state

_MARK = object()


class PickleError(Exception):
    pass


class UnpicklingError(PickleError):
    pass


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object that the bytes describe."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(data), encoding=encoding, errors=errors).load()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object that is written in a file object."""
    return Unpickler(file, encoding=encoding, errors=errors).load()


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._encoding = encoding
        self._errors = errors
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError("unsupported persistent id encountered")

    def find_class(self, module, name):
        found = sys.modules.get(module)
        if found is None:
            if module in ("__builtin__", "copy_reg"):
                module = "builtins" if module == "__builtin__" else "copyreg"
            found = __import__(module, None, None, ["*"])
        for part in name.split("."):
            try:
                found = getattr(found, part)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {found!r}") from None
        return found

    def _read(self, size):
        data = self._file.read(size)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        data = self._file.readline()
        if not data.endswith(b"\n"):
            raise UnpicklingError("pickle data was truncated")
        return data[:-1]

    def _number(self, form, size):
        return struct.unpack(form, self._read(size))[0]

    def load(self):
        self._stack = []
        while True:
            op = self._file.read(1)
            if not op:
                raise EOFError("Ran out of input")
            if op == b".":
                if not self._stack:
                    raise UnpicklingError("unpickling stack underflow")
                return self._stack.pop()
            method = _LOADERS.get(op)
            if method is None:
                raise UnpicklingError(f"invalid load key, {op.decode('latin-1')!r}.")
            try:
                method(self)
            except IndexError:
                raise UnpicklingError("unpickling stack underflow") from None

    def _push(self, value):
        self._stack.append(value)

    def _pop_mark(self):
        stack = self._stack
        at = len(stack) - 1
        while at >= 0 and stack[at] is not _MARK:
            at -= 1
        if at < 0:
            raise UnpicklingError("could not find MARK")
        items = stack[at + 1 :]
        del stack[at:]
        return items

    def _get(self, place):
        try:
            self._push(self.memo[place])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {place}") from None

    def _reduce(self):
        args = self._stack.pop()
        self._stack[-1] = self._stack[-1](*args)

    def _new(self):
        args = self._stack.pop()
        cls = self._stack[-1]
        self._stack[-1] = cls.__new__(cls, *args)

    def _new_ex(self):
        kwargs = self._stack.pop()
        args = self._stack.pop()
        cls = self._stack[-1]
        self._stack[-1] = cls.__new__(cls, *args, **kwargs)

    def _build(self):
        state = self._stack.pop()
        _set_state(self._stack[-1], state)

    def _append(self, items):
        made = self._stack[-1]
        if type(made) is list:
            made.extend(items)
            return
        for item in items:
            made.append(item)

    def _set_items(self, items):
        made = self._stack[-1]
        for at in range(0, len(items), 2):
            made[items[at]] = items[at + 1]

    def _global(self):
        module, name = self._line().decode(), self._line().decode()
        self._push(self.find_class(module, name))

    def _stack_global(self):
        name = self._stack.pop()
        module = self._stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _long(self, size):
        self._push(int.from_bytes(self._read(size), "little", signed=True))

    def _text_long(self):
        text = self._line()
        self._push(int(text[:-1] if text.endswith(b"L") else text))

    def _text_int(self):
        text = self._line()
        self._push({b"00": False, b"01": True}.get(text) if text in (b"00", b"01") else int(text))

    def _text_string(self):
        import ast

        self._push(self._old(ast.literal_eval("b" + self._line().decode("latin-1"))))

    def _old(self, data):
        return data if self._encoding == "bytes" else data.decode(self._encoding, self._errors)

    def _instance(self):
        args = self._pop_mark()
        module, name = self._line().decode(), self._line().decode()
        self._push(self.find_class(module, name)(*args))

    def _object(self):
        cls, *args = self._pop_mark()
        self._push(cls(*args))

    def _persistent(self, pid):
        self._push(self.persistent_load(pid))

    def _protocol(self):
        if self._read(1)[0] > 5:
            raise ValueError("unsupported pickle protocol")

    def _pop(self):
        self._stack.pop()

    def _tuple(self, size):
        items = tuple(self._stack[-size:])
        if len(items) < size:
            raise IndexError
        del self._stack[-size:]
        self._push(items)

    def _add(self):
        items = self._pop_mark()
        made = self._stack[-1]
        if isinstance(made, set):
            made.update(items)
        else:
            for item in items:
                made.add(item)

    def _put(self, place):
        self.memo[place] = self._stack[-1]


def _dict_of(items):
    return {items[at]: items[at + 1] for at in range(0, len(items), 2)}


def _utf8(data):
    return data.decode("utf-8", "surrogatepass")


_LOADERS = {
    b"\x80": lambda s: s._protocol(),
    b"\x95": lambda s: s._read(8),
    b"N": lambda s: s._push(None),
    b"\x88": lambda s: s._push(True),
    b"\x89": lambda s: s._push(False),
    b"K": lambda s: s._push(s._read(1)[0]),
    b"M": lambda s: s._push(s._number("<H", 2)),
    b"J": lambda s: s._push(s._number("<i", 4)),
    b"I": lambda s: s._text_int(),
    b"L": lambda s: s._text_long(),
    b"\x8a": lambda s: s._long(s._read(1)[0]),
    b"\x8b": lambda s: s._long(s._number("<i", 4)),
    b"G": lambda s: s._push(s._number(">d", 8)),
    b"F": lambda s: s._push(float(s._line())),
    b"S": lambda s: s._text_string(),
    b"T": lambda s: s._push(s._old(s._read(s._number("<i", 4)))),
    b"U": lambda s: s._push(s._old(s._read(s._read(1)[0]))),
    b"V": lambda s: s._push(s._line().decode("raw-unicode-escape")),
    b"X": lambda s: s._push(_utf8(s._read(s._number("<I", 4)))),
    b"\x8c": lambda s: s._push(_utf8(s._read(s._read(1)[0]))),
    b"\x8d": lambda s: s._push(_utf8(s._read(s._number("<Q", 8)))),
    b"B": lambda s: s._push(s._read(s._number("<I", 4))),
    b"C": lambda s: s._push(s._read(s._read(1)[0])),
    b"\x8e": lambda s: s._push(s._read(s._number("<Q", 8))),
    b"\x96": lambda s: s._push(bytearray(s._read(s._number("<Q", 8)))),
    b"(": lambda s: s._push(_MARK),
    b"0": lambda s: s._pop(),
    b"1": lambda s: s._pop_mark(),
    b"2": lambda s: s._push(s._stack[-1]),
    b")": lambda s: s._push(()),
    b"]": lambda s: s._push([]),
    b"}": lambda s: s._push({}),
    b"\x8f": lambda s: s._push(set()),
    b"t": lambda s: s._push(tuple(s._pop_mark())),
    b"l": lambda s: s._push(s._pop_mark()),
    b"d": lambda s: s._push(_dict_of(s._pop_mark())),
    b"\x91": lambda s: s._push(frozenset(s._pop_mark())),
    b"\x85": lambda s: s._tuple(1),
    b"\x86": lambda s: s._tuple(2),
    b"\x87": lambda s: s._tuple(3),
    b"a": lambda s: s._append([s._stack.pop()]),
    b"e": lambda s: s._append(s._pop_mark()),
    b"s": lambda s: s._set_items([s._stack.pop(-2), s._stack.pop()]),
    b"u": lambda s: s._set_items(s._pop_mark()),
    b"\x90": lambda s: s._add(),
    b"q": lambda s: s._put(s._read(1)[0]),
    b"r": lambda s: s._put(s._number("<I", 4)),
    b"p": lambda s: s._put(int(s._line())),
    b"\x94": lambda s: s._put(len(s.memo)),
    b"h": lambda s: s._get(s._read(1)[0]),
    b"j": lambda s: s._get(s._number("<I", 4)),
    b"g": lambda s: s._get(int(s._line())),
    b"c": lambda s: s._global(),
    b"\x93": lambda s: s._stack_global(),
    b"R": lambda s: s._reduce(),
    b"\x81": lambda s: s._new(),
    b"\x92": lambda s: s._new_ex(),
    b"b": lambda s: s._build(),
    b"i": lambda s: s._instance(),
    b"o": lambda s: s._object(),
    b"P": lambda s: s._persistent(s._line().decode()),
    b"Q": lambda s: s._persistent(s._stack.pop()),
}
