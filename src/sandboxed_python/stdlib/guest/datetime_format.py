"""datetime: strftime and strptime, in the C locale."""

__name__ = "datetime"

from _datetime_calendar import (
    _DAY_NAMES, _DAY_NAMES_FULL, _MONTHS, _MONTHS_FULL, _ord2ymd, _ymd2ord,
)
from _datetime_delta import timedelta
from _datetime_zones import _offset_text, timezone


def _strftime(moment, format):
    """strftime in the C locale."""
    out = []
    i = 0
    size = len(format)
    hour = getattr(moment, "_hour", 0)
    while i < size:
        char = format[i]
        i += 1
        if char != "%" or i == size:
            out.append(char)
            continue
        code = format[i]
        i += 1
        pad = True
        if code == "-" and i < size:
            pad = False
            code = format[i]
            i += 1
        elif code == "4" and format[i : i + 1] == "Y":
            i += 1
            out.append("%04d" % moment.year)
            continue
        text = _strftime_field(moment, code, hour)
        if text is None:
            text = "%" + code
        elif not pad:
            text = text.lstrip("0 ") or "0"
        out.append(text)
    return "".join(out)


def _strftime_field(moment, code, hour):
    if code == "Y":
        return str(moment.year)
    if code == "m":
        return "%02d" % moment.month
    if code == "d":
        return "%02d" % moment.day
    if code == "H":
        return "%02d" % hour
    if code == "M":
        return "%02d" % getattr(moment, "_minute", 0)
    if code == "S":
        return "%02d" % getattr(moment, "_second", 0)
    if code == "f":
        return "%06d" % getattr(moment, "_microsecond", 0)
    if code == "y":
        return "%02d" % (moment.year % 100)
    if code == "b" or code == "h":
        return _MONTHS[moment.month]
    if code == "B":
        return _MONTHS_FULL[moment.month]
    if code == "a":
        return _DAY_NAMES[moment.weekday()]
    if code == "A":
        return _DAY_NAMES_FULL[moment.weekday()]
    if code == "I":
        return "%02d" % (hour % 12 or 12)
    if code == "p":
        return "AM" if hour < 12 else "PM"
    if code == "j":
        return "%03d" % moment._yday()
    if code == "e":
        return "%2d" % moment.day
    if code == "w":
        return str(moment.isoweekday() % 7)
    if code == "u":
        return str(moment.isoweekday())
    if code == "U":
        return "%02d" % ((moment._yday() + 6 - moment.isoweekday() % 7) // 7)
    if code == "W":
        return "%02d" % ((moment._yday() + 6 - moment.weekday()) // 7)
    if code == "V":
        return "%02d" % moment.isocalendar()[1]
    if code == "G":
        return "%04d" % moment.isocalendar()[0]
    if code == "C":
        return "%02d" % (moment.year // 100)
    if code == "z":
        offset = moment.utcoffset() if hasattr(moment, "utcoffset") else None
        return "" if offset is None else _offset_text(offset, "")
    if code == "Z":
        name = moment.tzname() if hasattr(moment, "tzname") else None
        return name or ""
    if code == "s":
        return str(int(moment.timestamp()))
    if code == "c":
        return _strftime(moment, "%a %b %e %H:%M:%S %Y")
    if code == "x" or code == "D":
        return _strftime(moment, "%m/%d/%y")
    if code == "X" or code == "T":
        return _strftime(moment, "%H:%M:%S")
    if code == "R":
        return _strftime(moment, "%H:%M")
    if code == "r":
        return _strftime(moment, "%I:%M:%S %p")
    if code == "F":
        return _strftime(moment, "%Y-%m-%d")
    if code == "n":
        return "\n"
    if code == "t":
        return "\t"
    if code == "%":
        return "%"
    return None


_WIDTHS = {"Y": 4, "m": 2, "d": 2, "H": 2, "I": 2, "M": 2, "S": 2, "f": 6, "y": 2, "j": 3,
           "w": 1, "u": 1, "U": 2, "W": 2, "G": 4, "V": 2}


def _strptime(cls, text, format):
    if not isinstance(text, str):
        raise TypeError(f"strptime() argument 1 must be str, not {type(text).__name__}")
    if not isinstance(format, str):
        raise TypeError(f"strptime() argument 2 must be str, not {type(format).__name__}")
    whole = format
    for short, full in (("%T", "%H:%M:%S"), ("%D", "%m/%d/%y"), ("%R", "%H:%M"),
                        ("%c", "%a %b %d %H:%M:%S %Y"), ("%x", "%m/%d/%y"), ("%X", "%H:%M:%S"),
                        ("%F", "%Y-%m-%d")):
        format = format.replace(short, full)
    mismatch = ValueError(f"time data {text!r} does not match format {whole!r}")
    found = {}
    at = i = 0
    while i < len(format):
        char = format[i]
        i += 1
        if char.isspace():
            while i < len(format) and format[i].isspace():
                i += 1
            if at >= len(text) or not text[at].isspace():
                raise mismatch
            while at < len(text) and text[at].isspace():
                at += 1
            continue
        if char != "%":
            if at >= len(text) or text[at].lower() != char.lower():
                raise mismatch
            at += 1
            continue
        if i == len(format):
            raise ValueError(f"stray % in format '{whole}'")
        code = format[i]
        i += 1
        if code == "%":
            if text[at : at + 1] != "%":
                raise mismatch
            at += 1
        elif code in _WIDTHS:
            end = at
            if code == "d" and text[at : at + 1] == " ":
                at += 1
                end = at
            while end < len(text) and end - at < _WIDTHS[code] and text[end] in "0123456789":
                end += 1
            if end == at or code == "Y" and end - at != 4:
                raise mismatch
            number = text[at:end]
            value = int((number + "000000")[:6]) if code == "f" else int(number)
            low, high = {"m": (1, 12), "d": (1, 31), "H": (0, 23), "I": (1, 12), "M": (0, 59),
                         "S": (0, 61), "j": (1, 366)}.get(code, (0, 999999))
            if not low <= value <= high:
                if value > high and end - at > 1 and low <= int(number[:-1]) <= high:
                    value = int(number[:-1])
                    end -= 1
                else:
                    raise mismatch
            found[code] = value
            at = end
        elif code in "bBhaA":
            names = _MONTHS_FULL if code == "B" else _MONTHS if code in "bh" else (
                _DAY_NAMES_FULL if code == "A" else _DAY_NAMES)
            for place, name in enumerate(names):
                if name and text[at : at + len(name)].lower() == name.lower():
                    found["m" if code in "bBh" else "a"] = place
                    at += len(name)
                    break
            else:
                raise mismatch
        elif code == "p":
            word = text[at : at + 2].upper()
            if word not in ("AM", "PM"):
                raise mismatch
            found["p"] = word
            at += 2
        elif code == "z":
            if text[at : at + 1] == "Z":
                found["z"] = timezone.utc
                at += 1
                continue
            sign = text[at : at + 1]
            if sign not in ("+", "-") or not sign:
                raise mismatch
            bare = text[at + 1 : at + 6].replace(":", "")[:4]
            if len(bare) != 4 or not bare.isdigit():
                raise mismatch
            at += 6 if text[at + 3 : at + 4] == ":" else 5
            offset = timedelta(hours=int(bare[:2]), minutes=int(bare[2:]))
            found["z"] = timezone(-offset if sign == "-" else offset)
        elif code == "Z":
            for name in ("UTC", "GMT"):
                if text[at : at + 3].upper() == name:
                    at += 3
                    break
            else:
                raise mismatch
        else:
            raise ValueError(f"'{code}' is a bad directive in format '{whole}'")
    if at != len(text):
        raise ValueError(f"unconverted data remains: {text[at:]}")
    year = found.get("Y")
    if year is None:
        year = 1900
        if "y" in found:
            year = found["y"] + (2000 if found["y"] <= 68 else 1900)
    month, day = found.get("m", 1), found.get("d", 1)
    if "j" in found and "m" not in found:
        _, month, day = _ord2ymd(_ymd2ord(year, 1, 1) + found["j"] - 1)
    hour = found.get("H", 0)
    if "I" in found:
        hour = found["I"] % 12
        if found.get("p") == "PM":
            hour += 12
    second = found.get("S", 0)
    return cls(year, month, day, hour, found.get("M", 0), min(second, 59), found.get("f", 0),
               found.get("z"))
