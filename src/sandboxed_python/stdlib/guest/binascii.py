"""binascii: bytes as text of several kinds, and checksums."""


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


Error.__module__ = Incomplete.__module__ = "binascii"


def _bytes(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    if isinstance(data, memoryview) or hasattr(type(data), "typecode"):
        return data.tobytes()
    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


def _text(data, kinds="bytes, buffer"):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    try:
        return _bytes(data)
    except TypeError:
        raise TypeError(
            f"argument should be {kinds} or ASCII string, not '{type(data).__name__}'"
        ) from None


def _call(native, *args):
    try:
        return native(*args)
    except ValueError as exc:
        message = str(exc)
    raise Error(message)


def b2a_base64(data, /, *, newline=True):
    return _call(_b2a_base64, _bytes(data), bool(newline))


def a2b_base64(data, /, *, strict_mode=False):
    return _call(_a2b_base64, _text(data), bool(strict_mode))


def hexlify(data, sep=None, bytes_per_sep=1):
    if sep is not None:
        if not isinstance(sep, (str, bytes)):
            raise TypeError("sep must be str or bytes.")
        if len(sep) != 1:
            raise ValueError("sep must be length 1.")
        if isinstance(sep, str) and not sep.isascii():
            raise ValueError("sep must be ASCII.")
    return _hexlify(_bytes(data), sep, bytes_per_sep)


b2a_hex = hexlify


def unhexlify(hexstr, /):
    return _call(_unhexlify, _text(hexstr))


a2b_hex = unhexlify


def crc32(data, crc=0, /):
    return _crc32(_bytes(data), crc)


def crc_hqx(data, crc, /):
    return _crc_hqx(_bytes(data), crc)


def a2b_uu(data, /):
    return _call(_a2b_uu, _text(data))


def b2a_uu(data, /, *, backtick=False):
    return _call(_b2a_uu, _bytes(data), bool(backtick))


def a2b_qp(data, header=False):
    return _call(_a2b_qp, _text(data), bool(header))


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    return _b2a_qp(_bytes(data), bool(quotetabs), bool(istext), bool(header))
