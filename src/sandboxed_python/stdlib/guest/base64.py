"""base64: bytes as text in bases 16, 32, 64 and 85."""

import binascii

_A85_START, _A85_END = b"<~", b"~>"
_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_B85 = (
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
)
MAXLINESIZE = 76
MAXBINSIZE = 57


def _bytes(data):
    return bytes(binascii._bytes(data))


def _decoded(data):
    return bytes(binascii._text(data, "a bytes-like object"))


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", _bytes(altchars)))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _decoded(s)
    if altchars is not None:
        altchars = _decoded(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    if validate:
        import re

        if not re.fullmatch(b"[A-Za-z0-9+/]*={0,2}", s):
            raise binascii.Error("Non-base64 digit found")
    return binascii.a2b_base64(s)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(bytes.maketrans(b"+/", b"-_"))


def urlsafe_b64decode(s):
    return b64decode(_decoded(s).translate(bytes.maketrans(b"-_", b"+/")))


def _encode32(alphabet, s):
    s = _bytes(s)
    left = len(s) % 5
    whole = s + bytes(5 - left) if left else s
    pieces = []
    for start in range(0, len(whole), 5):
        number = int.from_bytes(whole[start : start + 5], "big")
        pieces.append(bytes([alphabet[(number >> shift) & 31] for shift in range(35, -1, -5)]))
    encoded = b"".join(pieces)
    missing = (0, 6, 4, 3, 1)[left]
    return encoded[:-missing] + b"=" * missing if missing else encoded


def _decode32(alphabet, s, casefold, map01):
    s = _decoded(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _decoded(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b"=")
    n_padding = length - len(s)
    values = {char: place for place, char in enumerate(alphabet)}
    decoded = bytearray()
    for start in range(0, len(s), 8):
        part = s[start : start + 8]
        number = 0
        for char in part:
            if char not in values:
                raise binascii.Error("Non-base32 digit found")
            number = number << 5 | values[char]
        number <<= 5 * (8 - len(part))
        decoded += number.to_bytes(5, "big")
    if length % 8 or n_padding not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if n_padding and decoded:
        decoded = decoded[: len(decoded) - (5 * n_padding + 4) // 8]
    return bytes(decoded)


def b32encode(s):
    return _encode32(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_B32, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_B32_HEX, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_B32_HEX, s, casefold, None)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _decoded(s)
    if casefold:
        s = s.upper()
    if any(char not in b"0123456789ABCDEF" for char in s):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def _encode85(s, chars, pad=False, fold_zeros=False, fold_spaces=False):
    s = _bytes(s)
    padding = -len(s) % 4
    whole = s + bytes(padding)
    chunks = []
    for start in range(0, len(whole), 4):
        number = int.from_bytes(whole[start : start + 4], "big")
        if fold_zeros and not number:
            chunks.append(b"z")
        elif fold_spaces and number == 0x20202020:
            chunks.append(b"y")
        else:
            digits = bytearray(5)
            for place in range(4, -1, -1):
                number, digit = divmod(number, 85)
                digits[place] = chars[digit]
            chunks.append(bytes(digits))
    if padding and not pad:
        if chunks[-1] == b"z":
            chunks[-1] = chars[:1] * 5
        chunks[-1] = chunks[-1][:-padding]
    return b"".join(chunks)


_A85 = bytes(range(33, 118))


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _encode85(b, _A85, pad, True, foldspaces)
    if adobe:
        result = _A85_START + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        chunks = [result[i : i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(chunks[-1]) + 2 > wrapcol:
            chunks.append(b"")
        result = b"\n".join(chunks)
    if adobe:
        result += _A85_END
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _decoded(b)
    if adobe:
        if not b.endswith(_A85_END):
            raise ValueError(
                "Ascii85 encoded byte sequences must end with {!r}".format(_A85_END)
            )
        b = b[2:-2] if b.startswith(_A85_START) else b[:-2]
    decoded = bytearray()
    digits = []
    for char in b + b"uuuu":
        if 33 <= char <= 117:
            digits.append(char - 33)
            if len(digits) == 5:
                number = 0
                for digit in digits:
                    number = 85 * number + digit
                if number >> 32:
                    raise ValueError("Ascii85 overflow")
                decoded += number.to_bytes(4, "big")
                digits = []
        elif char == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            decoded += bytes(4)
        elif foldspaces and char == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            decoded += b"    "
        elif char not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % char)
    padding = 4 - len(digits)
    return bytes(decoded[:-padding] if padding else decoded)


def b85encode(b, pad=False):
    return _encode85(b, _B85, pad)


def b85decode(b):
    b = _decoded(b)
    values = {char: place for place, char in enumerate(_B85)}
    padding = -len(b) % 5
    b += b"~" * padding
    decoded = bytearray()
    for start in range(0, len(b), 5):
        number = 0
        for place in range(start, start + 5):
            if b[place] not in values:
                raise ValueError("bad base85 character at position %d" % place)
            number = 85 * number + values[b[place]]
        if number >> 32:
            raise ValueError("base85 overflow in hunk starting at byte %d" % start)
        decoded += number.to_bytes(4, "big")
    return bytes(decoded[:-padding] if padding else decoded)


def encodebytes(s):
    s = _line_input(s)
    return b"".join([binascii.b2a_base64(s[i : i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    return binascii.a2b_base64(_line_input(s))


def _line_input(s):
    try:
        return _bytes(s)
    except TypeError:
        raise TypeError("expected bytes-like object, not %s" % s.__class__.__name__) from None


def encode(input, output):
    while True:
        s = input.read(MAXBINSIZE)
        if not s:
            break
        while len(s) < MAXBINSIZE:
            more = input.read(MAXBINSIZE - len(s))
            if not more:
                break
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    while True:
        line = input.readline()
        if not line:
            break
        output.write(binascii.a2b_base64(line))
