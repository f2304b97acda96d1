"""codecs: the encodings of str and bytes, and texts as other texts."""

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM = BOM_UTF16 = BOM_LE
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"

_ROT13 = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm",
)


def _transform(name):
    """(encode, decode) of the codecs that are no encodings of text, or None."""
    name = name.lower().replace("-", "_")
    if name in ("rot13", "rot_13"):
        return (lambda text: text.translate(_ROT13),) * 2
    if name in ("hex", "hex_codec"):
        import binascii

        return binascii.hexlify, binascii.unhexlify
    if name in ("base64", "base64_codec", "base_64"):
        import base64

        return base64.encodebytes, base64.decodebytes
    return None


def encode(obj, encoding="utf-8", errors="strict"):
    found = _transform(encoding)
    return found[0](obj) if found is not None else obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    found = _transform(encoding)
    return found[1](obj) if found is not None else obj.decode(encoding, errors)


_search = []


def register(search_function, /):
    """Kept for `lookup`, `encode` and `decode` of this module; str and bytes know their own alone."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _search.append(search_function)


def unregister(search_function, /):
    if search_function in _search:
        _search.remove(search_function)


def strict_errors(exception):
    raise exception


def ignore_errors(exception):
    return "", exception.end


def replace_errors(exception):
    if isinstance(exception, UnicodeEncodeError):
        return "?" * (exception.end - exception.start), exception.end
    return "\ufffd" * (exception.end - exception.start), exception.end


_handlers = {"strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors}


def register_error(errors, handler, /):
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name, /):
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


class CodecInfo(tuple):
    """The functions of an encoding."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.encode = encode
        self.decode = decode
        self.streamreader = streamreader
        self.streamwriter = streamwriter
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.name = name
        return self

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"


class Codec:
    """What encodes and decodes whole texts."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    decode = encode


class IncrementalEncoder:
    """Encodes a text piece by piece."""

    _encoding = None

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        if self._encoding is None:
            raise NotImplementedError
        return input.encode(self._encoding, self.errors)

    def reset(self):
        self.buffer = ""

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class IncrementalDecoder:
    """Decodes bytes piece by piece; the beginning of a character waits for its rest."""

    _encoding = None

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = b""

    def decode(self, input, final=False):
        if self._encoding is None:
            raise NotImplementedError
        data = self.buffer + bytes(input)
        self.buffer = b""
        if not final:
            try:
                return data.decode(self._encoding)
            except UnicodeDecodeError as error:
                if error.end >= len(data) and len(data) - error.start < 4:
                    self.buffer = data[error.start :]
                    data = data[: error.start]
        return data.decode(self._encoding, self.errors)

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


class BufferedIncrementalDecoder(IncrementalDecoder):
    pass


class StreamWriter(Codec):
    """Writes text to a stream of bytes."""

    _encoding = None

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def encode(self, input, errors="strict"):
        return input.encode(self._encoding, errors), len(input)

    def write(self, object):
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write("".join(list))

    def __getattr__(self, name):
        return getattr(self.stream, name)


class StreamReader(Codec):
    """Reads text from a stream of bytes, which is read whole when first asked for."""

    _encoding = None
    _text = None

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def decode(self, input, errors="strict"):
        return bytes(input).decode(self._encoding, errors), len(input)

    def _reader(self):
        if self._text is None:
            import io

            self._text = io.StringIO(self.decode(self.stream.read(), self.errors)[0])
        return self._text

    def read(self, size=-1, chars=-1, firstline=False):
        return self._reader().read(size)

    def readline(self, size=None, keepends=True):
        line = self._reader().readline()
        return line if keepends else line.rstrip("\n")

    def readlines(self, sizehint=None, keepends=True):
        return self._reader().read().splitlines(keepends)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __getattr__(self, name):
        return getattr(self.stream, name)


def _of(base, encoding):
    return type(base.__name__, (base,), {"_encoding": encoding})


def lookup(encoding):
    if not isinstance(encoding, str):
        raise TypeError("lookup() argument must be str, not " + type(encoding).__name__)
    if _transform(encoding) is None:
        try:
            "".encode(encoding)
        except LookupError:
            for search in _search:
                found = search(encoding.lower().replace(" ", "_").replace("-", "_"))
                if found is not None:
                    return found
            raise
    return CodecInfo(
        lambda obj, errors="strict": (encode(obj, encoding, errors), len(obj)),
        lambda obj, errors="strict": (decode(obj, encoding, errors), len(obj)),
        _of(StreamReader, encoding),
        _of(StreamWriter, encoding),
        _of(IncrementalEncoder, encoding),
        _of(IncrementalDecoder, encoding),
        encoding.lower().replace("_", "-").replace("utf8", "utf-8"),
    )


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def getincrementalencoder(encoding):
    return lookup(encoding).incrementalencoder


def getincrementaldecoder(encoding):
    return lookup(encoding).incrementaldecoder


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        data = encoder.encode(piece)
        if data:
            yield data


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        text = decoder.decode(piece)
        if text:
            yield text
    text = decoder.decode(b"", True)
    if text:
        yield text


def charmap_build(decoding, /):
    """The way back of a table of 256 characters."""
    return {ord(char): code for code, char in enumerate(decoding)}


def charmap_encode(text, errors="strict", mapping=None, /):
    data = bytearray()
    for place, char in enumerate(text):
        found = mapping.get(ord(char)) if mapping is not None else ord(char)
        if found is None:
            error = UnicodeEncodeError("charmap", text, place, place + 1, "character maps to <undefined>")
            found, _ = lookup_error(errors)(error)
            data += found.encode() if isinstance(found, str) else found
        else:
            data.append(found)
    return bytes(data), len(text)


def charmap_decode(data, errors="strict", mapping=None, /):
    chars = []
    for place, code in enumerate(bytes(data)):
        found = mapping[code] if mapping is not None and code < len(mapping) else "\ufffe"
        if found == "\ufffe":
            error = UnicodeDecodeError("charmap", bytes(data), place, place + 1, "character maps to <undefined>")
            found, _ = lookup_error(errors)(error)
        chars.append(found)
    return "".join(chars), len(data)


def utf_8_encode(obj, errors="strict", /):
    return obj.encode("utf-8", errors), len(obj)


def utf_8_decode(obj, errors="strict", final=False, /):
    return bytes(obj).decode("utf-8", errors), len(obj)


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    from builtins import open

    return open(filename, mode)
