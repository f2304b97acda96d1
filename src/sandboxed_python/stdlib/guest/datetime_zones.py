"""datetime: time zones."""

__name__ = "datetime"

import datetime as _whole
from _datetime_delta import timedelta


_NO_NAME = object()


class tzinfo:
    """Base class of time zones."""

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        """Local time of a moment in UTC, where offset minus dst is the standard time's offset."""
        _check_fromutc(self, dt)
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc() requires a non-None utcoffset() result")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc() requires a non-None dst() result")
        delta = offset - dst
        if delta:
            dt = dt + delta
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc(): dt.dst gave inconsistent results; cannot convert")
        return dt + dst


def _check_fromutc(zone, dt):
    if not isinstance(dt, _whole.datetime):
        raise TypeError("fromutc: argument must be a datetime instance")
    if dt.tzinfo is not zone:
        raise ValueError("fromutc: dt.tzinfo is not self")


class timezone(tzinfo):
    """A fixed offset from UTC."""

    def __new__(cls, offset, name=_NO_NAME):
        if not isinstance(offset, timedelta):
            raise TypeError(
                f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}"
            )
        if name is _NO_NAME:
            if not offset and cls is timezone and hasattr(cls, "utc"):
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -86400000000 < offset._total() < 86400000000:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                f"timedelta(hours=24), not {offset!r}"
            )
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return timezone, self.__getinitargs__()

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def _check(self, name, dt):
        if not (dt is None or isinstance(dt, _whole.datetime)):
            raise TypeError(
                f"{name}(dt) argument must be a datetime instance or None, not"
                f" {type(dt).__name__}"
            )

    def utcoffset(self, dt):
        self._check("utcoffset", dt)
        return self._offset

    def tzname(self, dt):
        self._check("tzname", dt)
        if self._name is not None:
            return self._name
        return "UTC" if not self._offset else "UTC" + _offset_text(self._offset)

    def dst(self, dt):
        self._check("dst", dt)
        return None

    def fromutc(self, dt):
        _check_fromutc(self, dt)
        return dt + self._offset

    def __eq__(self, other):
        if isinstance(other, timezone):
            return self._offset == other._offset
        return NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"datetime.timezone({self._offset!r})"
        return f"datetime.timezone({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _offset_text(offset, separator=":"):
    total = offset._total()
    sign = "+"
    if total < 0:
        sign, total = "-", -total
    seconds, micros = divmod(total, 1000000)
    hh, rest = divmod(seconds, 3600)
    mm, ss = divmod(rest, 60)
    text = f"{sign}{hh:02d}{separator}{mm:02d}"
    if ss or micros:
        text += f"{separator}{ss:02d}"
        if micros:
            text += f".{micros:06d}"
    return text


timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


def _check_tz(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(
            "tzinfo argument must be None or of a tzinfo subclass, not type "
            f"'{type(tz).__name__}'"
        )


def _checked_offset(name, offset):
    """What a tzinfo said: None or a timedelta of less than a day."""
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(
            f"tzinfo.{name}() must return None or a timedelta, not '{type(offset).__name__}'"
        )
    if not -86400000000 < offset._total() < 86400000000:
        raise ValueError(
            "offset must be a timedelta strictly between -timedelta(hours=24) and "
            f"timedelta(hours=24), not {offset!r}"
        )
    return offset


def _checked_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError(
            f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'"
        )
    return name
