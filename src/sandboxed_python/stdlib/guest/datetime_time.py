"""datetime: times of day."""

__name__ = "datetime"

import datetime as _whole
from _datetime_calendar import _check_time, _checked_spec
from _datetime_delta import timedelta
from _datetime_format import _strftime
from _datetime_iso import _parse_iso_time
from _datetime_zones import _check_tz, _checked_name, _checked_offset, _offset_text, tzinfo


class time:
    """A time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        fields = _check_time(hour, minute, second, microsecond, fold)
        self._hour, self._minute, self._second, self._microsecond, self._fold = fields
        _check_tz(tzinfo)
        self._tzinfo = tzinfo
        return self

    @classmethod
    def fromisoformat(cls, time_string):
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*_parse_iso_time(time_string.lstrip("T")))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def utcoffset(self):
        zone = self._tzinfo
        return None if zone is None else _checked_offset("utcoffset", zone.utcoffset(None))

    def tzname(self):
        return None if self._tzinfo is None else _checked_name(self._tzinfo.tzname(None))

    def dst(self):
        zone = self._tzinfo
        return None if zone is None else _checked_offset("dst", zone.dst(None))

    def isoformat(self, timespec="auto"):
        text = _time_text(self, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        parts = [str(self._hour), str(self._minute)]
        if self._microsecond:
            parts += [str(self._second), str(self._microsecond)]
        elif self._second:
            parts.append(str(self._second))
        if self._tzinfo is not None:
            parts.append(f"tzinfo={self._tzinfo!r}")
        if self._fold:
            parts.append("fold=1")
        return f"datetime.{self.__class__.__qualname__}({', '.join(parts)})"

    def strftime(self, format):
        moment = _whole.datetime(1900, 1, 1, self._hour, self._minute, self._second, self._microsecond,
                          self._tzinfo)
        return _strftime(moment, format)

    def __format__(self, spec):
        return self.strftime(spec) if _checked_spec(spec) else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *,
                fold=None):
        return type(self)(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def _micros(self):
        total = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000
        return total + self._microsecond

    def _key(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        return self._micros() - (0 if offset is None else offset._total())

    def _pair(self, other):
        """Both as numbers to compare; None where one is naive and the other is not."""
        if self._tzinfo is other._tzinfo:
            return self._micros(), other._micros()
        mine, others = self.utcoffset(), other.utcoffset()
        if (mine is None) != (others is None):
            return None
        if mine is None or mine == others:
            return self._micros(), other._micros()
        return self._micros() - mine._total(), other._micros() - others._total()

    def _comparable(self, other):
        pair = self._pair(other)
        if pair is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return pair

    def __eq__(self, other):
        if isinstance(other, time):
            pair = self._pair(other)
            return pair is not None and pair[0] == pair[1]
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, time):
            a, b = self._comparable(other)
            return a < b
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, time):
            a, b = self._comparable(other)
            return a <= b
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, time):
            a, b = self._comparable(other)
            return a > b
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, time):
            a, b = self._comparable(other)
            return a >= b
        return NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


def _time_text(t, timespec):
    if timespec == "auto":
        timespec = "microseconds" if t._microsecond else "seconds"
    if timespec == "hours":
        return "%02d" % t._hour
    if timespec == "minutes":
        return "%02d:%02d" % (t._hour, t._minute)
    text = "%02d:%02d:%02d" % (t._hour, t._minute, t._second)
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return text + ".%03d" % (t._microsecond // 1000)
    if timespec == "microseconds":
        return text + ".%06d" % t._microsecond
    raise ValueError("Unknown timespec value")
