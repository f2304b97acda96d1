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
    def __new__(cls, encode, decode, name):
        self = tuple.__new__(cls, (encode, decode, None, None))
        self.encode = encode
        self.decode = decode
        self.name = name
        return self

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"


def lookup(encoding):
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
        encoding.lower().replace("_", "-").replace("utf8", "utf-8"),
    )


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def utf_8_encode(obj, errors="strict", /):
    return obj.encode("utf-8", errors), len(obj)


def utf_8_decode(obj, errors="strict", final=False, /):
    return bytes(obj).decode("utf-8", errors), len(obj)


def open(*args, **kwargs):
    raise PermissionError("files can't be opened in this sandbox")
