"""Builtins that are written in Python: those of an interactive session, memoryview."""


class Quitter:
    def __init__(self, name):
        self.name = name
        self.eof = "Ctrl-D (i.e. EOF)"

    def __repr__(self):
        return f"Use {self.name}() or {self.eof} to exit"

    def __call__(self, code=None):
        raise SystemExit(code)


class _Printer:
    def __init__(self, name, text):
        self.__name = name
        self.__text = text

    def __repr__(self):
        return self.__text

    def __call__(self):
        print(self.__text)


class _Helper:
    def __repr__(self):
        return "Type help() for interactive help, or help(object) for help about object."

    def __call__(self, *args):
        if not args:
            print("Help is not interactive here: help(object) shows the text of an object.")
            return
        thing = args[0]
        name = getattr(thing, "__name__", None) or type(thing).__name__
        print(f"Help on {name}:\n")
        text = getattr(thing, "__doc__", None)
        print(text if text else f"No documentation found for {name}.")


Quitter.__module__ = "_sitebuiltins"
_Printer.__module__ = _Helper.__module__ = "_sitebuiltins"
exit = Quitter("exit")
quit = Quitter("quit")
help = _Helper()
copyright = _Printer("copyright", "Python is the copyright of the Python Software Foundation.")
credits = _Printer("credits", "Thanks to all who made Python. See www.python.org.")
license = _Printer("license", "See https://www.python.org/psf/license/")


_SIZES = {"c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "e": 2, "i": 4, "I": 4, "l": 8, "L": 8,
          "q": 8, "Q": 8, "n": 8, "N": 8, "f": 4, "d": 8}


class memoryview:
    """A view of the items of bytes, a bytearray or an array, in one dimension."""

    __slots__ = ("_base", "_range", "_format", "_shape", "_released", "__weakref__")

    def __new__(cls, object):
        if isinstance(object, memoryview):
            object._check()
            return cls._make(object._base, object._range, object._format)
        if isinstance(object, (bytes, bytearray)):
            return cls._make(object, range(len(object)), "B")
        if hasattr(type(object), "typecode"):
            return cls._make(object, range(len(object)), object.typecode)
        raise TypeError(
            f"memoryview: a bytes-like object is required, not '{type(object).__name__}'"
        )

    @classmethod
    def _make(cls, base, positions, format, shape=None):
        self = super().__new__(cls)
        self._base = base
        self._range = positions
        self._format = format
        self._shape = shape
        self._released = False
        return self

    def _check(self):
        if self._released:
            raise ValueError("operation forbidden on released memoryview object")

    def _is_array(self):
        return not isinstance(self._base, (bytes, bytearray))

    @property
    def obj(self):
        self._check()
        return self._base

    @property
    def readonly(self):
        self._check()
        return isinstance(self._base, bytes)

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def itemsize(self):
        self._check()
        return _SIZES[self._format]

    @property
    def nbytes(self):
        self._check()
        return len(self._range) * _SIZES[self._format]

    @property
    def ndim(self):
        self._check()
        return 1 if self._shape is None else len(self._shape)

    @property
    def shape(self):
        self._check()
        return (len(self._range),) if self._shape is None else self._shape

    @property
    def strides(self):
        self._check()
        return (self._range.step * (_SIZES[self._format] if self._is_array() else 1),)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def contiguous(self):
        self._check()
        step = 1 if self._is_array() else _SIZES[self._format]
        return self._range.step == step or len(self._range) <= 1

    c_contiguous = f_contiguous = contiguous

    def __len__(self):
        self._check()
        return len(self._range) if self._shape is None else self._shape[0]

    def _position(self, index):
        try:
            return self._range[index]
        except IndexError:
            raise IndexError("index out of bounds on dimension 1") from None

    def _item(self, place):
        if self._format == "B" or self._is_array():
            return self._base[place]
        from struct import unpack

        size = _SIZES[self._format]
        return unpack("@" + self._format, bytes(self._base[place : place + size]))[0]

    def __getitem__(self, index):
        self._check()
        if self._shape is not None:
            if not isinstance(index, tuple):
                raise NotImplementedError("multi-dimensional sub-views are not implemented")
            place = 0
            for one, size in zip(index, self._shape):
                place = place * size + range(size)[one]
            return self._item(self._range[place])
        if isinstance(index, slice):
            return self._make(self._base, self._range[index], self._format)
        if index is ... or index == () and isinstance(index, tuple):
            return self
        if isinstance(index, tuple) and len(index) == 1:
            index = index[0]
        if not hasattr(type(index), "__index__"):
            raise TypeError("memoryview: invalid slice key")
        return self._item(self._position(index))

    def __setitem__(self, index, value):
        self._check()
        if isinstance(self._base, bytes):
            raise TypeError("cannot modify read-only memory")
        if isinstance(index, slice):
            other = memoryview(value)
            places = self._range[index]
            if other._format != self._format or len(other) != len(places):
                raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
            for place, item in zip(places, other.tolist()):
                self._put(place, item)
            return
        if not hasattr(type(index), "__index__"):
            raise TypeError("memoryview: invalid slice key")
        self._put(self._position(index), value)

    def _put(self, place, value):
        kind = self._format
        if self._is_array():
            self._base[place] = value
            return
        if kind == "B":
            if not hasattr(type(value), "__index__"):
                raise TypeError("memoryview: invalid type for format 'B'")
            if not 0 <= value.__index__() <= 255:
                raise ValueError("memoryview: invalid value for format 'B'")
            self._base[place] = value
            return
        from struct import error, pack

        try:
            packed = pack("@" + kind, value)
        except error as exc:
            wrong = TypeError if "required" in str(exc) or "must be" in str(exc) else ValueError
            what = "type" if wrong is TypeError else "value"
            raise wrong(f"memoryview: invalid {what} for format {kind!r}") from None
        self._base[place : place + len(packed)] = packed

    def __delitem__(self, index):
        raise TypeError("cannot delete memory")

    def __iter__(self):
        self._check()
        for place in self._range:
            yield self._item(place)

    def __reversed__(self):
        self._check()
        for place in reversed(self._range):
            yield self._item(place)

    def __contains__(self, value):
        return value in self.tolist()

    def __bytes__(self):
        return self.tobytes()

    def tobytes(self, order="C"):
        self._check()
        places = self._range
        if self._is_array():
            return self._base[places.start : places.stop : places.step].tobytes() if places else b""
        size = _SIZES[self._format]
        if size > 1:
            if places.step == size:
                return bytes(self._base[places.start : places.start + size * len(places)])
            return b"".join([bytes(self._base[place : place + size]) for place in places])
        if places.step > 0:
            return bytes(self._base[places.start : places.stop : places.step])
        return bytes([self._base[place] for place in places])

    def tolist(self):
        self._check()
        if self._shape is not None:
            rows = [self._item(place) for place in self._range]
            for size in reversed(self._shape[1:]):
                rows = [rows[i : i + size] for i in range(0, len(rows), size)]
            return rows
        if self._format == "B" and not self._is_array():
            return list(self.tobytes())
        return [self._item(place) for place in self._range]

    def hex(self, *args):
        return self.tobytes().hex(*args)

    def toreadonly(self):
        self._check()
        return memoryview(bytes(self)).cast(self._format)

    def cast(self, format, shape=None):
        self._check()
        kind = format[1:] if format[:1] == "@" else format
        if kind not in _SIZES:
            raise ValueError(
                "memoryview: destination format must be a native single character format prefixed"
                " with an optional '@'"
            )
        if not self.contiguous:
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        if kind not in "cbB" and self._format not in "cbB":
            raise TypeError("memoryview: cannot cast between two non-byte formats")
        if self.nbytes % _SIZES[kind]:
            raise TypeError("memoryview: length is not a multiple of itemsize")
        if shape is not None:
            shape = tuple(shape)
            count = 1
            for size in shape:
                count *= size
            if count * _SIZES[kind] != self.nbytes:
                raise TypeError("memoryview: product(shape) * itemsize != buffer size")
            if len(shape) == 1:
                shape = None
        base, start = self._base, self._range.start
        if self._is_array():
            base, start = self.tobytes(), 0
        return self._make(base, range(start, start + self.nbytes, _SIZES[kind]), kind, shape)

    def release(self):
        self._released = True

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc):
        self.release()

    def __eq__(self, other):
        if not isinstance(other, memoryview):
            try:
                other = memoryview(other)
            except TypeError:
                return NotImplemented
        if self._released or other._released:
            return self is other
        if self._format == other._format == "B":
            return self.tobytes() == other.tobytes()
        return self.tolist() == other.tolist()

    def __hash__(self):
        if not self.readonly:
            raise ValueError("cannot hash writable memoryview object")
        return hash(self.tobytes())

    def __repr__(self):
        if self._released:
            return f"<released memory at 0x{id(self):012x}>"
        return f"<memory at 0x{id(self):012x}>"


memoryview.__module__ = "builtins"
