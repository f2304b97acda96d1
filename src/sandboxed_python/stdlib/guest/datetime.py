"""datetime: dates, times and differences; now() and today() read the virtual clock, in UTC."""

import time as _time

from _datetime_calendar import (
    MAXYEAR, MINYEAR, _DAY_NAMES, _MONTHS, _check_date, _check_time, _ord2ymd, _round_half_even,
)
from _datetime_date import date
from _datetime_delta import timedelta
from _datetime_format import _strptime
from _datetime_iso import _date_length, _parse_iso_date, _parse_iso_time
from _datetime_time import _time_text, time
from _datetime_zones import (
    UTC, _check_tz, _checked_name, _checked_offset, _offset_text, timezone, tzinfo,
)

_tzinfo_class = tzinfo


class datetime(date):
    """A moment: a date and a time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(
        cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        fields = _check_time(hour, minute, second, microsecond, fold)
        self._hour, self._minute, self._second, self._microsecond, self._fold = fields
        _check_tz(tzinfo)
        self._tzinfo = tzinfo
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _from_micros(cls, micros, tz):
        days, rest = divmod(micros, 86400000000)
        n = days + 1
        if not 0 < n <= 3652059:
            raise OverflowError("date value out of range")
        year, month, day = _ord2ymd(n)
        seconds, micro = divmod(rest, 1000000)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return cls(year, month, day, hour, minute, second, micro, tz)

    def _micros(self):
        seconds = ((self.toordinal() - 1) * 24 + self._hour) * 3600 + self._minute * 60
        return (seconds + self._second) * 1000000 + self._microsecond

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_tz(tz)
        if isinstance(timestamp, float):
            n, d = timestamp.as_integer_ratio()
            micros = _round_half_even(n * 1000000, d)
        else:
            micros = timestamp * 1000000
        moment = cls._from_micros(62135596800000000 + micros, None)
        if tz is None:
            return moment
        return tz.fromutc(moment.replace(tzinfo=tz))

    @classmethod
    def utcfromtimestamp(cls, t):
        return cls.fromtimestamp(t)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if tzinfo is True:
            tzinfo = time.tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second,
                   time.microsecond, tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            cut = _date_length(date_string)
            if len(date_string) <= cut:
                return cls(*_parse_iso_date(date_string))
            day = _parse_iso_date(date_string[:cut])
            return cls(*day, *_parse_iso_time(date_string[cut + 1 :]))
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def strptime(cls, date_string, format):
        return _strptime(cls, date_string, format)

    def timestamp(self):
        offset = self.utcoffset()
        micros = self._micros() - 62135596800000000
        if offset is not None:
            micros -= offset._total()
        return micros / 1000000

    def date(self):
        return _date_class(self._year, self._month, self._day)

    def time(self):
        return _time_class(
            self._hour, self._minute, self._second, self._microsecond, fold=self._fold
        )

    def timetz(self):
        return self.time().replace(tzinfo=self._tzinfo)

    def utcoffset(self):
        zone = self._tzinfo
        return None if zone is None else _checked_offset("utcoffset", zone.utcoffset(self))

    def tzname(self):
        return None if self._tzinfo is None else _checked_name(self._tzinfo.tzname(self))

    def dst(self):
        zone = self._tzinfo
        return None if zone is None else _checked_offset("dst", zone.dst(self))

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
        elif not isinstance(tz, _tzinfo_class):
            raise TypeError("tz argument must be an instance of tzinfo")
        if tz is self._tzinfo:
            return self
        offset = self.utcoffset()
        utc = self.replace(tzinfo=tz)
        if offset is not None:
            utc = utc - offset
        return tz.fromutc(utc)

    def timetuple(self):
        dst = self.dst()
        return _time.struct_time(
            (self._year, self._month, self._day, self._hour, self._minute, self._second,
             self.weekday(), self._yday(), -1 if dst is None else int(bool(dst)))
        )

    def utctimetuple(self):
        offset = self.utcoffset()
        moment = self if offset is None else self - offset
        fields = list(moment.replace(tzinfo=None).timetuple())
        fields[8] = 0
        return _time.struct_time(fields)

    def ctime(self):
        return "%s %s %2d %02d:%02d:%02d %04d" % (
            _DAY_NAMES[self.weekday()], _MONTHS[self._month], self._day,
            self._hour, self._minute, self._second, self._year,
        )

    def isoformat(self, sep="T", timespec="auto"):
        text = f"{date.isoformat(self)}{sep}{_time_text(self, timespec)}"
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset)

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute]
        if self._microsecond:
            parts += [self._second, self._microsecond]
        elif self._second:
            parts.append(self._second)
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"datetime.{self.__class__.__qualname__}({text})"

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None,
                microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def _difference(self, other):
        """self - other in microseconds; None where one is naive and the other is not."""
        if self._tzinfo is other._tzinfo:
            return self._micros() - other._micros()
        mine, others = self.utcoffset(), other.utcoffset()
        if (mine is None) != (others is None):
            return None
        difference = self._micros() - other._micros()
        return difference if mine is None else difference - mine._total() + others._total()

    def _depends_on_fold(self):
        return self.utcoffset() != self.replace(fold=not self._fold).utcoffset()

    def _order(self, other):
        difference = self._difference(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return difference

    def __eq__(self, other):
        if isinstance(other, datetime):
            # In a gap or a fold a time is equal to none of another zone.
            if self._tzinfo is not other._tzinfo and (
                self._depends_on_fold() or other._depends_on_fold()
            ):
                return False
            return self._difference(other) == 0
        if isinstance(other, date):
            return False
        return NotImplemented

    def _refuse(self, other):
        if isinstance(other, date) and _version < (3, 13):
            raise TypeError(
                f"can't compare {type(self).__module__}.{type(self).__name__} to"
                f" {type(other).__module__}.{type(other).__name__}"
            )
        return NotImplemented

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, datetime) else self._refuse(other)

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, datetime) else self._refuse(other)

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, datetime) else self._refuse(other)

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, datetime) else self._refuse(other)

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        return hash(self._micros() - (0 if offset is None else offset._total()))

    def __add__(self, other):
        if isinstance(other, timedelta):
            return type(self)._from_micros(self._micros() + other._total(), self._tzinfo)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._from_micros(self._micros() - other._total(), self._tzinfo)
        if isinstance(other, datetime):
            difference = self._difference(other)
            if difference is None:
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return timedelta._make(difference)
        return NotImplemented

    def __reduce__(self):
        return (
            self.__class__,
            (self._year, self._month, self._day, self._hour, self._minute, self._second,
             self._microsecond, self._tzinfo),
        )


_date_class = date
_time_class = time
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
