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


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Zones by name: minutes ahead of Greenwich.
_ZONES = {"UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300}
_ZONES.update({"MST": -420, "MDT": -360, "PST": -480, "PDT": -420})
_DATE = _re.compile(
    r"\s*(?:[A-Za-z]{3,9}\.?,?\s*)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{2,4})"
    r"\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([+-]\d{4}|[A-Za-z]{1,4})?"
)


def _shown(moment, zone):
    return "%s, %02d %s %04d %02d:%02d:%02d %s" % (
        _DAYS[moment.weekday()], moment.day, _MONTHS[moment.month - 1], moment.year,
        moment.hour, moment.minute, moment.second, zone,
    )


def format_datetime(dt, usegmt=False):
    """A moment as headers of mail show it."""
    from datetime import timezone

    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != timezone.utc:
            raise ValueError("usegmt option requires a UTC datetime")
        return _shown(dt, "GMT")
    return _shown(dt, "-0000" if dt.tzinfo is None else dt.strftime("%z"))


def formatdate(timeval=None, localtime=False, usegmt=False):
    import time
    from datetime import datetime, timezone

    moment = datetime.fromtimestamp(time.time() if timeval is None else timeval, timezone.utc)
    return _shown(moment, "GMT" if usegmt else "+0000" if localtime else "-0000")


def parsedate_tz(data):
    """The fields of a date and its zone's seconds, or None."""
    found = _DATE.match(data) if data else None
    if not found or found.group(2).title() not in _MONTHS:
        return None
    day, month, year, hour, minute, second, zone = found.groups()
    year = int(year)
    if year < 100:
        year += 1900 if year > 68 else 2000
    if zone is None or zone == "-0000":
        offset = None
    elif zone[0] in "+-":
        offset = (int(zone[1:3]) * 3600 + int(zone[3:]) * 60) * (-1 if zone[0] == "-" else 1)
    else:
        offset = _ZONES.get(zone.upper(), 0) * 60
    month = _MONTHS.index(month.title()) + 1
    return (year, month, int(day), int(hour), int(minute), int(second or 0), 0, 1, -1, offset)


def parsedate(data):
    found = parsedate_tz(data)
    return None if found is None else found[:9]


def parsedate_to_datetime(data):
    from datetime import datetime, timedelta, timezone

    found = parsedate_tz(data)
    if found is None:
        raise ValueError('Invalid date value or format "%s"' % str(data))
    if found[9] is None:
        return datetime(*found[:6])
    return datetime(*found[:6], tzinfo=timezone(timedelta(seconds=found[9])))


def mktime_tz(data):
    from calendar import timegm

    return timegm(data) if data[9] is None else timegm(data) - data[9]


def make_msgid(idstring=None, domain=None):
    import random
    import time

    middle = "" if idstring is None else "." + idstring
    return "<%d.%d.%d%s@%s>" % (int(time.time() * 100), 1, random.getrandbits(64), middle, domain or "sandbox")
