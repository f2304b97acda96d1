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

class memoryview:
    """A view of bytes, bytearray or array items: one dimension of unsigned bytes."""

    __slots__ = ("_base", "_range", "_released", "__weakref__")

    def __new__(cls, object):
        if isinstance(object, memoryview):
            object._check()
            self = cls._make(object._base, object._range)
        elif isinstance(object, (bytes, bytearray)):
            self = cls._make(object, range(len(object)))
        else:
            raise TypeError(
                f"memoryview: a bytes-like object is required, not '{type(object).__name__}'"
            )
        return self

    @classmethod
    def _make(cls, base, positions):
        self = super().__new__(cls)
        self._base = base
        self._range = positions
        self._released = False
        return self

    def _check(self):
        if self._released:
            raise ValueError("operation forbidden on released memoryview object")

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
        return "B"

    @property
    def itemsize(self):
        self._check()
        return 1

    @property
    def nbytes(self):
        self._check()
        return len(self._range)

    @property
    def ndim(self):
        self._check()
        return 1

    @property
    def shape(self):
        self._check()
        return (len(self._range),)

    @property
    def strides(self):
        self._check()
        return (self._range.step,)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def contiguous(self):
        self._check()
        return self._range.step == 1 or len(self._range) <= 1

    c_contiguous = f_contiguous = contiguous

    def __len__(self):
        self._check()
        return len(self._range)

    def _position(self, index):
        try:
            return self._range[index]
        except IndexError:
            raise IndexError("index out of bounds on dimension 1") from None

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            return self._make(self._base, self._range[index])
        if index is ...:
            return self
        if not hasattr(type(index), "__index__"):
            raise TypeError("memoryview: invalid slice key")
        return self._base[self._position(index)]

    def __setitem__(self, index, value):
        self._check()
        if isinstance(self._base, bytes):
            raise TypeError("cannot modify read-only memory")
        if isinstance(index, slice):
            data = bytes(memoryview(value))
            places = self._range[index]
            if len(data) != len(places):
                raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
            for place, item in zip(places, data):
                self._base[place] = item
            return
        if not hasattr(type(index), "__index__"):
            raise TypeError("memoryview: invalid slice key")
        place = self._position(index)
        if not hasattr(type(value), "__index__"):
            raise TypeError("memoryview: invalid type for format 'B'")
        if not 0 <= value.__index__() <= 255:
            raise ValueError("memoryview: invalid value for format 'B'")
        self._base[place] = value

    def __delitem__(self, index):
        raise TypeError("cannot delete memory")

    def __iter__(self):
        self._check()
        for place in self._range:
            yield self._base[place]

    def __reversed__(self):
        self._check()
        for place in reversed(self._range):
            yield self._base[place]

    def __contains__(self, value):
        return value in self.tobytes()

    def __bytes__(self):
        return self.tobytes()

    def tobytes(self, order="C"):
        self._check()
        places = self._range
        if places.step > 0:
            return bytes(self._base[places.start : places.stop : places.step])
        return bytes([self._base[place] for place in places])

    def tolist(self):
        return list(self.tobytes())

    def hex(self, *args):
        return self.tobytes().hex(*args)

    def toreadonly(self):
        self._check()
        return memoryview(bytes(self))

    def cast(self, format, shape=None):
        self._check()
        if format not in ("B", "@B", "c", "b") or shape is not None:
            raise NotImplementedError("memoryview.cast() knows bytes only in this sandbox")
        return self._make(self._base, self._range)

    def release(self):
        self._released = True

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc):
        self.release()

    def __eq__(self, other):
        if isinstance(other, memoryview):
            other = other.tobytes()
        if not isinstance(other, (bytes, bytearray)):
            return NotImplemented
        return self.tobytes() == other

    def __hash__(self):
        if not self.readonly:
            raise ValueError("cannot hash writable memoryview object")
        return hash(self.tobytes())

    def __repr__(self):
        if self._released:
            return f"<released memory at 0x{id(self):012x}>"
        return f"<memory at 0x{id(self):012x}>"


memoryview.__module__ = "builtins"
