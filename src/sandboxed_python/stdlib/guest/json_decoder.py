"""json.decoder: the decoder and its error."""

from json import JSONDecodeError, JSONDecoder, loads as _loads


def scanstring(s, end, strict=True):
    """The string whose opening quote stands before `end`, and the place after its closing one."""
    at = end
    size = len(s)
    if end > size:
        raise ValueError("end is out of bounds")
    while at < size and s[at] != '"':
        if strict and s[at] < " ":
            raise JSONDecodeError("Invalid control character at", s, at)
        at += 2 if s[at] == "\\" else 1
    if at >= size:
        raise JSONDecodeError("Unterminated string starting at", s, end - 1)
    body = s[end:at]
    if not strict:
        body = "".join(["\\u%04x" % ord(c) if c < " " else c for c in body])
    try:
        return _loads('"' + body + '"'), at + 1
    except JSONDecodeError as error:
        raise JSONDecodeError(error.msg, s, error.pos + end - 1) from None


py_scanstring = c_scanstring = scanstring
