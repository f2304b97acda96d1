"""array: lists of numbers of one kind."""

from struct import calcsize as _calcsize, pack as _pack, unpack as _unpack

typecodes = "bBuhHiIlLqQfd"
_NAMES = {
    "b": "signed char", "B": "unsigned byte integer", "h": "signed short integer",
    "H": "unsigned short", "i": "signed integer", "I": "unsigned int", "l": "signed long",
    "L": "unsigned long", "q": "signed long long", "Q": "unsigned long long",
}
_SIZES = {code: 4 if code == "u" else _calcsize(code) for code in typecodes}
_LIMITS = {}
for _code in "bBhHiIlLqQ":
    _bits = _SIZES[_code] * 8
    _LIMITS[_code] = (0, (1 << _bits) - 1) if _code.isupper() else (-(1 << _bits - 1), (1 << _bits - 1) - 1)
_CODES_OF_INT = frozenset(_LIMITS)


def _state_of(x):
    """The attributes that a subclass has given an array."""
    return {k: v for k, v in x.__dict__.items() if k not in ("_code", "_items")} or None


class array:
    def __new__(cls, *args, **kwargs):
        if kwargs and (cls is array or cls.__init__ is array.__init__):
            raise TypeError("array.array() takes no keyword arguments")
        if not args:
            raise TypeError("array() takes at least 1 argument (0 given)")
        if len(args) > 2:
            raise TypeError(f"array() takes at most 2 arguments ({len(args)} given)")
        typecode = args[0]
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(
                f"array() argument 1 must be a unicode character, not {type(typecode).__name__}"
            )
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self = object.__new__(cls)
        self._code = typecode
        self._items = []
        if len(args) > 1:
            self._fill(args[1])
        return self

    def __init__(self, *args, **kwargs):
        pass

    def _fill(self, initializer):
        typecode = self._code
        if isinstance(initializer, str):
            if typecode != "u":
                raise TypeError(
                    f"cannot use a str to initialize an array with typecode '{typecode}'"
                )
            self._items.extend(initializer)
        elif isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array):
            if initializer._code == "u" and typecode != "u":
                raise TypeError(
                    "cannot use a unicode array to initialize an array with typecode"
                    f" '{typecode}'"
                )
            self._items = [self._checked(one) for one in initializer._items]
        else:
            self.extend(initializer)

    @property
    def typecode(self):
        return self._code

    @property
    def itemsize(self):
        return _SIZES[self._code]

    def _checked(self, value):
        code = self._code
        if code in _CODES_OF_INT:
            if not isinstance(value, int):
                if not hasattr(type(value), "__index__"):
                    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
                value = value.__index__()
            low, high = _LIMITS[code]
            if value < low or value > high:
                self._refuse(value, low)
            return int(value)
        if code == "u":
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError("array item must be a unicode character, not " + type(value).__name__)
            return value
        if not isinstance(value, (int, float)) and not hasattr(type(value), "__float__"):
            raise TypeError(f"must be real number, not {type(value).__name__}")
        value = float(value)
        return _unpack("f", _pack("f", value))[0] if code == "f" else value

    def _refuse(self, value, low):
        code = self._code
        if code in "bBhH":
            which = "less than minimum" if value < low else "greater than maximum"
            raise OverflowError(f"{_NAMES[code]} is {which}")
        if code == "i":
            if -(1 << 63) <= value < 1 << 63:
                which = "less than minimum" if value < low else "greater than maximum"
                raise OverflowError(f"{_NAMES[code]} is {which}")
            raise OverflowError("Python int too large to convert to C long")
        if value < 0 and code in "ILQ":
            raise OverflowError(
                "can't convert negative value to unsigned int"
                if code != "I" else "can't convert negative value to unsigned int"
            )
        if code == "I":
            raise OverflowError("unsigned int is greater than maximum")
        raise OverflowError("int too big to convert" if code in "qQ" else "Python int too large to convert to C long")

    def append(self, value, /):
        self._items.append(self._checked(value))

    def extend(self, iterable, /):
        if isinstance(iterable, array) and iterable._code != self._code:
            raise TypeError("can only extend with array of same kind")
        checked = self._checked
        self._items.extend([checked(one) for one in iterable])

    fromlist = extend

    def insert(self, i, value, /):
        self._items.insert(i, self._checked(value))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError("pop index out of range") from None

    def remove(self, value, /):
        try:
            self._items.remove(value)
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None

    def index(self, value, start=0, stop=None, /):
        try:
            return self._items.index(value, start, len(self._items) if stop is None else stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def count(self, value, /):
        return self._items.count(value)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return list(self._items)

    def tounicode(self):
        if self._code != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return "".join(self._items)

    def fromunicode(self, text, /):
        if self._code != "u":
            raise ValueError("fromunicode() may only be called on unicode type arrays")
        self._items.extend(text)

    def tobytes(self):
        if self._code == "u":
            return "".join(self._items).encode("utf-32-le")
        return _pack(f"{len(self._items)}{self._code}", *self._items)

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        if n < 0:
            raise ValueError("negative count")
        data = f.read(n * self.itemsize)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        self.frombytes(data)
        if len(data) != n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def __reduce_ex__(self, protocol, /):
        return type(self), (self._code, self.tolist()), _state_of(self)

    def frombytes(self, buffer, /):
        if not isinstance(buffer, (bytes, bytearray, memoryview, array)):
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
        data = buffer.tobytes() if isinstance(buffer, (memoryview, array)) else bytes(buffer)
        size = self.itemsize
        if len(data) % size:
            raise ValueError("bytes length not a multiple of item size")
        if self._code == "u":
            self._items.extend(data.decode("utf-32-le"))
        else:
            self._items.extend(_unpack(f"{len(data) // size}{self._code}", data))

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        self._items.clear()
        self.frombytes(b"".join([data[i : i + size][::-1] for i in range(0, len(data), size)]))

    def buffer_info(self):
        return (id(self), len(self._items))

    def _same(self, items):
        made = array(self._code)
        made._items = items
        return made

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, value):
        return value in self._items

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._same(self._items[key])
        try:
            return self._items[key]
        except IndexError:
            raise IndexError("array index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError(f"can only assign array (not \"{type(value).__name__}\") to array slice")
            if value._code != self._code:
                raise TypeError("bad argument type for built-in operation")
            self._items[key] = value._items
            return
        value = self._checked(value)
        try:
            self._items[key] = value
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def __delitem__(self, key):
        try:
            del self._items[key]
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        return self._same(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        if not hasattr(type(n), "__index__"):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        return self._same(self._items * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        if not hasattr(type(n), "__index__"):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        self._items *= n
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __copy__(self):
        return self._same(list(self._items))

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __repr__(self):
        if not self._items:
            return f"array('{self._code}')"
        if self._code == "u":
            return f"array('u', {self.tounicode()!r})"
        return f"array('{self._code}', {self._items!r})"


ArrayType = array
