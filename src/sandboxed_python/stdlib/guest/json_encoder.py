"""json.encoder: the encoder and the escaping of strings."""

from json import JSONEncoder, dumps as _dumps


def encode_basestring(s):
    if not isinstance(s, str):
        raise TypeError("first argument must be a string, not " + type(s).__name__)
    return _dumps(s, ensure_ascii=False)


def encode_basestring_ascii(s):
    if not isinstance(s, str):
        raise TypeError("first argument must be a string, not " + type(s).__name__)
    return _dumps(s)


py_encode_basestring = c_encode_basestring = encode_basestring
py_encode_basestring_ascii = c_encode_basestring_ascii = encode_basestring_ascii
c_make_encoder = None
INFINITY = float("inf")
