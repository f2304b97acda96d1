"""Text and bytes: string, re, json, textwrap, pprint, hashlib, base64, difflib ..."""

import binascii
import hashlib
import html
import html.entities
import re
import string
import struct
import sys
import unicodedata
import warnings
from typing import Any, Callable, List

from .spec import ModuleSpec, NativeSpec, names_from

if sys.version_info >= (3, 11):
    from re import _parser as sre_parse  # type: ignore[attr-defined]
else:
    import sre_parse

_VERSION = tuple(sys.version_info[:2])

_STRING_CONSTANTS = {
    name: getattr(string, name)
    for name in (
        "ascii_letters ascii_lowercase ascii_uppercase digits hexdigits octdigits printable"
        " punctuation whitespace"
    ).split()
}


_RE_FLAGS = tuple(
    "NOFLAG ASCII A IGNORECASE I LOCALE L UNICODE U MULTILINE M DOTALL S VERBOSE X DEBUG".split()
)


def _parse_format(text: str) -> "list[tuple[Any, ...]]":
    return list(string.Formatter().parse(text))


def _split_field(name: str) -> "tuple[Any, list[tuple[bool, Any]]]":
    from _string import formatter_field_name_split

    first, rest = formatter_field_name_split(name)
    return first, list(rest)


def _calcsize(form: Any) -> int:
    try:
        size = struct.calcsize(form)
    except struct.error as error:
        raise ValueError(str(error)) from None
    if size > 1 << 24:
        raise ValueError("format too large for the sandbox")
    return size


def _pack(form: Any, values: "tuple[Any, ...]") -> bytes:
    _calcsize(form)
    try:
        return struct.pack(form, *values)
    except struct.error as error:
        raise ValueError(str(error)) from None


def _unpack(form: Any, data: bytes) -> "tuple[Any, ...]":
    return _unpack_from(form, data, None)


def _unpack_from(form: Any, data: bytes, offset: Any) -> "tuple[Any, ...]":
    try:
        if offset is None:
            return struct.unpack(form, data)
        return struct.unpack_from(form, data, offset)
    except struct.error as error:
        raise ValueError(str(error)) from None


def _b2a_base64(data: bytes, newline: Any) -> bytes:
    return binascii.b2a_base64(data, newline=bool(newline))


def _a2b_base64(data: bytes, strict: Any) -> bytes:
    if strict and sys.version_info >= (3, 11):
        return binascii.a2b_base64(data, strict_mode=True)
    return binascii.a2b_base64(data)


def _hexlify(data: bytes, sep: Any, bytes_per_sep: int) -> bytes:
    return binascii.hexlify(data) if sep is None else binascii.hexlify(data, sep, bytes_per_sep)


def _b2a_uu(data: bytes, backtick: Any) -> bytes:
    return binascii.b2a_uu(data, backtick=bool(backtick))


def _a2b_qp(data: bytes, header: Any) -> bytes:
    return binascii.a2b_qp(data, header=bool(header))


def _unicode_natives() -> "List[NativeSpec]":
    rows = [
        NativeSpec(name, "chr, /", getattr(unicodedata, name), "s", 3)
        for name in (
            "category bidirectional combining decomposition east_asian_width mirrored"
        ).split()
    ]
    for name in ("name", "numeric", "decimal", "digit"):
        rows.append(NativeSpec(name, "chr, default=None, /", _with_default(name), "sp", 3))
    rows.append(NativeSpec("lookup", "name, /", unicodedata.lookup, "s", 20, 4))
    cost = (64, _sorting_cost)
    rows.append(NativeSpec("normalize", "form, unistr, /", unicodedata.normalize, "ss", 10, cost))
    return rows


def _sorting_cost(form: str, text: str) -> int:
    """Marks in a row are sorted with as many steps as their square."""
    if text.isascii():
        return 0
    # Three have no class of their own, but consist of marks that have one.
    marks = "".join(c for c in set(text) if unicodedata.combining(c) or c in "\u0f73\u0f75\u0f81")
    runs = re.findall("[%s]{16,}" % re.escape(marks), text) if marks else []
    return sum(len(run) ** 2 for run in runs) // 4


def _with_default(name: str) -> "Callable[..., Any]":
    function = getattr(unicodedata, name)

    def call(char: str, default: Any = None) -> Any:
        return function(char) if default is None else function(char, default)

    return call


def _pattern_width(pattern: Any, flags: int) -> "tuple[int, int]":
    """The least and the most characters of a match; the pattern was compiled before."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        low, high = sre_parse.parse(pattern, flags).getwidth()
    return int(low), int(high)


def _hmac_rounds(
    name: str, key: bytes, last: bytes, total: bytes, count: int
) -> "tuple[bytes, bytes]":
    """Rounds of PBKDF2: the last HMAC, and all of them together by exclusive or."""
    inner = hashlib.new(name, bytes(byte ^ 0x36 for byte in key))
    outer = hashlib.new(name, bytes(byte ^ 0x5C for byte in key))
    number = int.from_bytes(total, "big")
    for _ in range(count):
        first = inner.copy()
        first.update(last)
        second = outer.copy()
        second.update(first.digest())
        last = second.digest()
        number ^= int.from_bytes(last, "big")
    return last, number.to_bytes(len(total), "big")


MODULES = [
    ModuleSpec(
        "string",
        constants=_STRING_CONSTANTS,
        lazy=names_from("_string_guest", "capwords Template Formatter"),
    ),
    ModuleSpec(
        "_string_guest",
        source="string.py",
        shown_as="string",
        natives=(
            NativeSpec("_parse_format", "text, /", _parse_format, "s", 10, 32),
            NativeSpec("_split_field", "name, /", _split_field, "s", 10, 32),
        ),
        is_internal=True,
    ),
    ModuleSpec(
        "re",
        doc="Regular expressions.",
        lazy={**names_from("_re", " ".join(("RegexFlag",) + _RE_FLAGS)), "Scanner": "_re_scanner"},
    ),
    ModuleSpec("_re", source="re.py", shown_as="re", is_internal=True),
    *[
        ModuleSpec(
            name,
            source="sre_parse.py",
            natives=(NativeSpec("_width", "pattern, flags, /", _pattern_width, "pi", 100, 400),),
        )
        for name in (("sre_parse", "re._parser") if _VERSION >= (3, 11) else ("sre_parse",))
    ],
    *[
        ModuleSpec(name, source="sre_constants.py")
        for name in (
            ("sre_constants", "re._constants") if _VERSION >= (3, 11) else ("sre_constants",)
        )
    ],
    ModuleSpec("_re_scanner", source="re_scanner.py", shown_as="re", is_internal=True),
    ModuleSpec(
        "json",
        lazy={
            **names_from("_json", "JSONEncoder JSONDecoder dumps loads dump load"),
            "encoder": "json.encoder",
            "decoder": "json.decoder",
        },
    ),
    ModuleSpec("json.encoder", source="json_encoder.py"),
    ModuleSpec("json.decoder", source="json_decoder.py"),
    ModuleSpec("_json", owners=("json",), source="json.py", shown_as="json", is_internal=True),
    ModuleSpec("textwrap", source="textwrap.py"),
    ModuleSpec("csv", source="csv.py", lazy={"Sniffer": "_csv_sniffer"}),
    ModuleSpec("_csv_sniffer", source="csv_sniffer.py", shown_as="csv", is_internal=True),
    ModuleSpec("marshal", source="marshal.py", on_request=True),
    ModuleSpec("fnmatch", source="fnmatch.py"),
    ModuleSpec("ipaddress", source="ipaddress.py"),
    ModuleSpec(
        "_ipaddress_address",
        source="ipaddress_address.py",
        shown_as="ipaddress",
        is_internal=True,
    ),
    ModuleSpec("posixpath", source="posixpath.py"),
    ModuleSpec("pathlib", source="pathlib.py", constants={"_version": _VERSION}),
    ModuleSpec("shlex", source="shlex.py"),
    ModuleSpec("colorsys", source="colorsys.py"),
    ModuleSpec("reprlib", source="reprlib.py"),
    ModuleSpec("urllib.parse", source="urllib_parse.py"),
    ModuleSpec(
        "_string",
        natives=(
            NativeSpec("formatter_parser", "text, /", _parse_format, "s", 10, 32),
            NativeSpec("formatter_field_name_split", "name, /", _split_field, "s", 10, 32),
        ),
    ),
    ModuleSpec("unicodedata", natives=tuple(_unicode_natives())),
    ModuleSpec("pprint", source="pprint.py"),
    ModuleSpec("difflib", source="difflib.py", constants={"_version": _VERSION}),
    ModuleSpec(
        "hashlib",
        source="hashlib.py",
        natives=(
            NativeSpec(
                "_hmac_rounds",
                "name, key, last, total, count, /",
                _hmac_rounds,
                "sbbbi",
                100,
                lambda *args: 700 * int(args[-1]),
            ),
        ),
    ),
    ModuleSpec("base64", source="base64.py"),
    ModuleSpec("codecs", source="codecs.py"),
    ModuleSpec("hmac", source="hmac.py"),
    ModuleSpec(
        "binascii",
        source="binascii.py",
        natives=(
            NativeSpec("_b2a_base64", "data, newline, /", _b2a_base64, "bp", 10, 8),
            NativeSpec("_a2b_base64", "data, strict, /", _a2b_base64, "bp", 10, 8),
            NativeSpec("_hexlify", "data, sep, bytes_per_sep, /", _hexlify, "bpi", 10, 8),
            NativeSpec("_unhexlify", "data, /", binascii.unhexlify, "b", 10, 4),
            NativeSpec("_crc32", "data, crc, /", binascii.crc32, "bi", 10, 2),
            NativeSpec("_crc_hqx", "data, crc, /", binascii.crc_hqx, "bi", 10, 4),
            NativeSpec("_a2b_uu", "data, /", binascii.a2b_uu, "b", 10, 8),
            NativeSpec("_b2a_uu", "data, backtick, /", _b2a_uu, "bp", 10, 8),
            NativeSpec("_a2b_qp", "data, header, /", _a2b_qp, "bp", 10, 8),
            NativeSpec(
                "_b2a_qp", "data, quotetabs, istext, header, /", binascii.b2a_qp, "bppp", 10, 24
            ),
        ),
    ),
    ModuleSpec(
        "html",
        natives=(
            NativeSpec("escape", "s, quote=True", html.escape, "sp", 10, 8),
            NativeSpec("unescape", "s, /", html.unescape, "s", 10, 32),
        ),
        lazy={
            "parser": "html.parser",
            "entities": "html.entities",
            "_replace_charref": "_html_rest",
        },
    ),
    ModuleSpec("_html_rest", source="html_rest.py", shown_as="html", is_internal=True),
    ModuleSpec("xml.etree.ElementTree", source="etree.py"),
    *[
        ModuleSpec(
            "_etree_" + part,
            source="etree_%s.py" % part,
            shown_as="xml.etree.ElementTree",
            is_internal=True,
        )
        for part in ("parse", "paths")
    ],
    ModuleSpec("email.utils", source="email_utils.py"),
    ModuleSpec("configparser", source="configparser.py", constants={"_version": _VERSION}),
    ModuleSpec(
        "_configparser_view",
        source="configparser_view.py",
        shown_as="configparser",
        is_internal=True,
    ),
    ModuleSpec(
        "_configparser_errors",
        source="configparser_errors.py",
        shown_as="configparser",
        is_internal=True,
    ),
    ModuleSpec("token", source="token.py"),
    *([ModuleSpec("tomllib", source="tomllib.py")] if _VERSION >= (3, 11) else []),
    ModuleSpec("html.parser", source="html_parser.py"),
    ModuleSpec(
        "html.entities",
        constants={
            "html5": html.entities.html5,
            "name2codepoint": html.entities.name2codepoint,
            "codepoint2name": html.entities.codepoint2name,
            "entitydefs": html.entities.entitydefs,
        },
    ),
    ModuleSpec(
        "struct",
        source="struct.py",
        constants={"_version": _VERSION},
        natives=(
            NativeSpec("_calcsize", "format, /", _calcsize, "p", 10, 8),
            NativeSpec("_pack", "format, values, /", _pack, "pp", 10, 16),
            NativeSpec("_unpack", "format, data, /", _unpack, "pb", 10, 16),
            NativeSpec("_unpack_from", "format, data, offset, /", _unpack_from, "pbi", 10, 16),
        ),
    ),
]
