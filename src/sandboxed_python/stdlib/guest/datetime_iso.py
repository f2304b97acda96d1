"""datetime: the formats of ISO 8601, read."""

__name__ = "datetime"

import datetime as _whole
from _datetime_delta import timedelta
from _datetime_zones import timezone


def _parse_iso_date(text):
    if len(text) == 10 and text[4] == "-" and text[7] == "-":
        parts = text[:4], text[5:7], text[8:]
    elif len(text) == 8 and text.isdigit() and _version >= (3, 11):
        parts = text[:4], text[4:6], text[6:]
    elif "W" in text and _version >= (3, 11):
        bare = text.replace("-", "")
        marks = text[4:6] + text[8:9] if text[4:5] == "-" else text[4:5]
        digits = bare[:4] + bare[5:]
        if marks not in ("-W", "-W-", "W") or bare[4:5] != "W" or not digits.isdigit():
            raise ValueError
        if len(text) not in ((8, 10) if marks[0] == "-" else (7, 8)) or not digits.isascii():
            raise ValueError
        day = int(bare[7:8]) if len(bare) > 7 else 1
        return _whole.date.fromisocalendar(int(bare[:4]), int(bare[5:7]), day)._key()
    else:
        raise ValueError
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError
    return tuple(map(int, parts))


def _date_length(text):
    """How many characters of a date with a time are the date's."""
    if _version < (3, 11):
        return 10
    if text[4:5] == "-":
        if text[5:6] != "W":
            return 10
        # The third hyphen is before a day, or between a week and the time.
        has_day = text[8:9] == "-" and not text[10:11].isdigit()
        return 10 if has_day else 8
    if text[4:5] != "W":
        return 8
    end = 7
    while text[end : end + 1].isdigit():
        end += 1
    if end < 9:
        return end
    return 7 if end % 2 == 0 else 8


def _parse_iso_time(text):
    tz = None
    for sign in "+-":
        at = text.find(sign)
        if at > 0:
            zone = text[at + 1 :]
            fields = _parse_hms(zone)
            offset = timedelta(
                hours=fields[0], minutes=fields[1], seconds=fields[2], microseconds=fields[3]
            )
            if sign == "-":
                offset = -offset
            tz = timezone.utc if not offset else timezone(offset)
            text = text[:at]
            break
    else:
        if text.endswith("Z") and _version >= (3, 11):
            tz = timezone.utc
            text = text[:-1]
    return _parse_hms(text) + [tz]


def _parse_hms(text):
    main, dot, fraction = text.partition(".")
    if not dot:
        main, dot, fraction = text.partition(",")
    if ":" in main:
        parts = main.split(":")
    else:
        parts = [main[i : i + 2] for i in range(0, len(main), 2)]
    if not 1 <= len(parts) <= 3 or any(len(p) != 2 or not p.isdigit() for p in parts):
        raise ValueError
    values = [int(p) for p in parts] + [0] * (3 - len(parts))
    micro = 0
    if dot:
        if not fraction.isdigit() or _version < (3, 11) and len(fraction) not in (3, 6):
            raise ValueError
        micro = int((fraction + "000000")[:6])
    return values + [micro]
