"""email.utils: addresses as people write them."""

import re as _re

__name__ = "email.utils"

_SPECIALS = _re.compile(r'[][\\()<>@,:;".]')


def quote(str):
    return str.replace("\\", "\\\\").replace('"', '\\"')


def unquote(str):
    """The text without the quotes or angles around it."""
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace("\\\\", "\\").replace('\\"', '"')
        if str.startswith("<") and str.endswith(">"):
            return str[1:-1]
    return str


def formataddr(pair, charset="utf-8"):
    """The text of (real name, address)."""
    name, address = pair
    address.encode("ascii")
    if not name:
        return address
    mark = '"' if _SPECIALS.search(name) else ""
    return f"{mark}{quote(name)}{mark} <{address}>"


def parseaddr(addr, *, strict=True):
    """(real name, address) of a text; two empty texts if it is none."""
    found = getaddresses([addr])
    return found[0] if len(found) == 1 else ("", "")


def getaddresses(fieldvalues, *, strict=True):
    """The pairs of all addresses in the texts."""
    found = []
    for text in fieldvalues:
        for part in _addresses(str(text)):
            found.append(_pair(part))
    return found or [("", "")]


def _addresses(text):
    """The parts between commas that are not inside quotes, comments or angles."""
    parts = []
    begin = depth = 0
    mark = ""
    at = 0
    while at < len(text):
        char = text[at]
        if char == "\\":
            at += 1
        elif mark:
            if char == mark:
                mark = ""
        elif char == '"':
            mark = char
        elif char in "(<":
            depth += 1
        elif char in ")>":
            depth = max(0, depth - 1)
        elif char == "," and not depth:
            parts.append(text[begin:at])
            begin = at + 1
        at += 1
    parts.append(text[begin:])
    return [part for part in parts if part.strip()]


def _pair(text):
    comments = _re.findall(r"\(((?:[^()\\]|\\.)*)\)", text)
    plain = _re.sub(r"\((?:[^()\\]|\\.)*\)", " ", text).strip()
    found = _re.fullmatch(r"(.*?)\s*<([^<>]*)>", plain, _re.S)
    if found:
        name, address = found.groups()
        name = " ".join(
            [unquote(part) for part in _re.findall(r'"(?:[^"\\]|\\.)*"|[^\s"]+', name)]
        )
    else:
        name, address = "", plain
        if _re.search(r"\s", plain):
            before, at, after = plain.partition("@")
            address = "".join(before.split()[:1]) if not at else "".join(plain.split())
    if comments:
        name = f"{name} ({' '.join(comments)})" if name else " ".join(comments)
    return name, "".join(address.split())
