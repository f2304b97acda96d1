"""datetime: dates, times and differences; now() and today() read the virtual clock, in UTC."""

__name__ = "datetime"

import time as _time

MINYEAR = 1
MAXYEAR = 9999
_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS_FULL = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY_NAMES_FULL = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS[month]


def _days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _ymd2ord(year, month, day):
    before = _BEFORE[month] + (month > 2 and _is_leap(year))
    return _days_before_year(year) + before + day


def _ord2ymd(n):
    n -= 1
    n400, n = divmod(n, 146097)
    year = n400 * 400 + 1
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year += n100 * 100 + n4 * 4 + n1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    leap = n1 == 3 and (n4 != 24 or n100 == 3)
    month = (n + 50) >> 5
    preceding = _BEFORE[month] + (month > 2 and leap)
    if preceding > n:
        month -= 1
        preceding -= 29 if month == 2 and leap else _DAYS[month]
    return year, month, n - preceding + 1


def _integer(value):
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(
            f"'{type(value).__name__}' object cannot be interpreted as an integer"
        ) from None


def _check_date(year, month, day):
    year, month, day = _integer(year), _integer(month), _integer(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second = _integer(hour), _integer(minute), _integer(second)
    microsecond = _integer(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond, fold


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


def _checked_spec(spec):
    if not isinstance(spec, str):
        raise TypeError(f"must be str, not {type(spec).__name__}")
    return spec


def _round_half_even(numerator, denominator):
    q, r = divmod(numerator, denominator)
    r *= 2
    if r > denominator or r == denominator and q % 2 == 1:
        q += 1
    return q


class timedelta:
    """A duration: days, seconds, microseconds."""

    __slots__ = ("_days", "_seconds", "_microseconds")

    def __new__(
        cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0
    ):
        parts = (
            (days, 86400000000, "days"), (seconds, 1000000, "seconds"),
            (microseconds, 1, "microseconds"), (milliseconds, 1000, "milliseconds"),
            (minutes, 60000000, "minutes"), (hours, 3600000000, "hours"),
            (weeks, 604800000000, "weeks"),
        )
        total = 0
        fraction_n, fraction_d = 0, 1
        for value, factor, name in parts:
            if type(value) is int:
                total += value * factor
            elif isinstance(value, int):
                total += int(value) * factor
            elif isinstance(value, float):
                n, d = value.as_integer_ratio()
                n *= factor
                fraction_n = fraction_n * d + n * fraction_d
                fraction_d *= d
            else:
                raise TypeError(
                    f"unsupported type for timedelta {name} component: {type(value).__name__}"
                )
        if fraction_n:
            total = _round_half_even(total * fraction_d + fraction_n, fraction_d)
        return cls._make(total)

    @classmethod
    def _make(cls, total):
        self = object.__new__(cls)
        seconds, self._microseconds = divmod(total, 1000000)
        self._days, self._seconds = divmod(seconds, 86400)
        if abs(self._days) > 999999999:
            raise OverflowError(f"days={self._days}; must have magnitude <= 999999999")
        return self

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        args = []
        if self._days:
            args.append(f"days={self._days}")
        if self._seconds:
            args.append(f"seconds={self._seconds}")
        if self._microseconds:
            args.append(f"microseconds={self._microseconds}")
        return f"datetime.{self.__class__.__qualname__}({', '.join(args) or '0'})"

    def __str__(self):
        mm, ss = divmod(self._seconds, 60)
        hh, mm = divmod(mm, 60)
        s = "%d:%02d:%02d" % (hh, mm, ss)
        if self._days:
            s = "%d day%s, " % (self._days, "" if abs(self._days) == 1 else "s") + s
        if self._microseconds:
            s += ".%06d" % self._microseconds
        return s

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return timedelta._make(-self._total())

    def __pos__(self):
        return self

    def __abs__(self):
        return timedelta._make(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._make(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._make(_round_half_even(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return timedelta._make(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            if other < 0:
                return timedelta._make(_round_half_even(-self._total(), -other))
            return timedelta._make(_round_half_even(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            if a < 0:
                a, b = -a, -b
            return timedelta._make(_round_half_even(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._total(), other._total())
            return q, timedelta._make(r)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._total() == other._total()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._total() < other._total()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._total() <= other._total()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._total() > other._total()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._total() >= other._total()
        return NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (self.__class__, (self._days, self._seconds, self._microseconds))


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)


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
    if not isinstance(dt, datetime):
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

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def _check(self, name, dt):
        if not (dt is None or isinstance(dt, datetime)):
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


class IsoCalendarDate(tuple):
    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % tuple(self)


def _week1_monday(year):
    first = _ymd2ord(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


class date:
    """A day of the calendar."""

    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year, month, day):
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self

    @classmethod
    def fromtimestamp(cls, t):
        fields = _time.gmtime(t)
        return cls(fields[0], fields[1], fields[2])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > 3652059:
            raise ValueError("year is out of range")
        return cls(*_ord2ymd(n))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*_parse_iso_date(date_string))
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"Year is out of range: {year}")
        if not 0 < week < 54 or week == 53 and _week1_monday(year + 1) - _week1_monday(year) < 371:
            raise ValueError(f"Invalid week: {week}")
        if not 0 < day < 8:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        return cls.fromordinal(_week1_monday(year) + (week - 1) * 7 + day - 1)

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def toordinal(self):
        return _ymd2ord(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year = self._year
        monday = _week1_monday(year)
        today = self.toordinal()
        week, day = divmod(today - monday, 7)
        if week < 0:
            year -= 1
            monday = _week1_monday(year)
            week, day = divmod(today - monday, 7)
        elif week >= 52 and today >= _week1_monday(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate((year, week + 1, day + 1))

    def isoformat(self):
        return "%04d-%02d-%02d" % (self._year, self._month, self._day)

    __str__ = isoformat

    def __repr__(self):
        return f"datetime.{self.__class__.__qualname__}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        return "%s %s %2d 00:00:00 %04d" % (
            _DAY_NAMES[self.weekday()], _MONTHS[self._month], self._day, self._year
        )

    def strftime(self, format):
        return _strftime(self, format)

    def __format__(self, spec):
        return self.strftime(spec) if _checked_spec(spec) else str(self)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
        )

    def timetuple(self):
        return _time.struct_time(
            (self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._yday(), -1)
        )

    def _yday(self):
        return self.toordinal() - _days_before_year(self._year)

    def _key(self):
        return (self._year, self._month, self._day)

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() == other._key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() < other._key()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() <= other._key()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() > other._key()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() >= other._key()
        return NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __add__(self, other):
        if isinstance(other, timedelta):
            n = self.toordinal() + other._days
            if 0 < n <= 3652059:
                return type(self).fromordinal(n)
            raise OverflowError("date value out of range")
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other._days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (self.__class__, self._key())


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


def _parse_iso_date(text):
    if len(text) == 10 and text[4] == "-" and text[7] == "-":
        parts = text[:4], text[5:7], text[8:]
    elif len(text) == 8 and text.isdigit() and _version >= (3, 11):
        parts = text[:4], text[4:6], text[6:]
    elif "W" in text and _version >= (3, 11):
        bare = text.replace("-", "")
        day = int(bare[7:8]) if len(bare) > 7 else 1
        return date.fromisocalendar(int(bare[:4]), int(bare[5:7]), day)._key()
    else:
        raise ValueError
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError
    return tuple(map(int, parts))


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
        moment = datetime(1900, 1, 1, self._hour, self._minute, self._second, self._microsecond,
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
_tzinfo_class = tzinfo


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
            if len(date_string) <= 10 and ":" not in date_string:
                return cls(*_parse_iso_date(date_string))
            cut = 10
            if date_string[4:5] != "-":
                cut = 8
            elif "W" in date_string:
                cut = 10 if date_string[8:9] == "-" else 8
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
