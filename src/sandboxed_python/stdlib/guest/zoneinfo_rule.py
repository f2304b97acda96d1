"""zoneinfo: kinds of time, the rule for later years, files of the tz database."""

__name__ = "zoneinfo"

from datetime import date, timedelta

_FIRST = date(1970, 1, 1).toordinal()


class Kind:
    """Seconds east of Greenwich, how many of them are daylight saving, the abbreviation."""

    __slots__ = ("offset", "is_summer", "delta", "savings", "name")

    def __init__(self, offset, savings, name):
        self.offset = offset
        self.is_summer = savings != 0
        self.delta = timedelta(0, offset)
        self.savings = timedelta(0, savings)
        self.name = name


def _seconds(text):
    sign = -1 if text[0] == "-" else 1
    hours, minutes, seconds = ([int(part) for part in text.lstrip("+-").split(":")] + [0, 0])[:3]
    return sign * (hours * 3600 + minutes * 60 + seconds)


def _name(text, at):
    """An abbreviation that begins there, and where it ends."""
    end = at
    if text[at] == "<":
        end = text.index(">", at)
        return text[at + 1 : end], end + 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[at:end], end


class _Day:
    """A day of every year and a time: M month.week.weekday, J day of 365, or day from 0."""

    def __init__(self, text):
        day, _, time = text.partition("/")
        self.seconds = _seconds(time) if time else 7200
        self.kind = day[0] if day[0] in "MJ" else ""
        self.numbers = [int(part) for part in day.lstrip("MJ").split(".")]

    def in_year(self, year):
        """Seconds since 1970 by the clock."""
        if self.kind == "M":
            month, week, weekday = self.numbers
            first = date(year, month, 1)
            day = 1 + (weekday - first.isoweekday()) % 7 + 7 * (week - 1)
            length = 31 if month == 12 else (date(year, month + 1, 1) - first).days
            if day > length:
                day -= 7
            days = first.toordinal() + day - 1
        else:
            number = self.numbers[0]
            if self.kind == "J":
                is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
                if not (is_leap and number >= 60):
                    number -= 1
            days = date(year, 1, 1).toordinal() + number
        return (days - _FIRST) * 86400 + self.seconds


class Rule:
    """Standard time and, in many zones, summer time between two days of each year."""

    def __init__(self, text):
        head, *days = text.split(",")
        name, at = _name(head, 0)
        end = at
        while end < len(head) and head[end] in "+-:0123456789":
            end += 1
        self.standard = Kind(-_seconds(head[at:end]), 0, name)
        self.summer = None
        if end < len(head):
            name, at = _name(head, end)
            offset = self.standard.offset + 3600
            if at < len(head):
                offset = -_seconds(head[at:])
            self.difference = offset - self.standard.offset
            self.summer = Kind(offset, self.difference, name)
            self.start, self.end = map(_Day, days)
            self._years = {}

    def _days(self, year):
        """When summer time begins and ends, by the clock before."""
        found = self._years.get(year)
        if found is None:
            found = self._years[year] = (self.start.in_year(year), self.end.in_year(year))
        return found

    def at_wall(self, seconds, year, fold):
        start, end = self._days(year)
        if bool(fold) == (self.difference >= 0):
            end -= self.difference
        else:
            start += self.difference
        return self._kind(start, end, seconds)

    def at_moment(self, seconds, year):
        """The kind, and whether the clock shows the time for the second time."""
        start, end = self._days(year)
        start -= self.standard.offset
        end -= self.summer.offset
        again = end if self.difference > 0 else start
        fold = again <= seconds < again + abs(self.difference)
        return self._kind(start, end, seconds), fold

    def _kind(self, start, end, seconds):
        if start < end:
            is_summer = start <= seconds < end
        else:
            is_summer = not end <= seconds < start
        return self.summer if is_summer else self.standard


def read_file(file):
    """What a file of the tz database (RFC 8536) tells: kinds, where changes lead, rule, moments."""
    import struct

    def header():
        head = file.read(44)
        if head[:4] != b"TZif":
            raise ValueError(f"Invalid TZif file: magic not found: {head[:4]!r}")
        version = head[4:5]
        return (1 if version == b"\0" else int(version), *struct.unpack(">6l", head[20:]))

    version, utc_flags, wall_flags, leaps, changes, n_kinds, letters = header()
    size, form = 4, ">%dl"
    if version > 1:
        size, form = 8, ">%dq"
        file.read(changes * 5 + n_kinds * 6 + letters + leaps * 8 + wall_flags + utc_flags)
        version, utc_flags, wall_flags, leaps, changes, n_kinds, letters = header()
    moments = list(struct.unpack(form % changes, file.read(size * changes)))
    leads = list(file.read(changes))
    rows = [struct.unpack(">lbb", file.read(6)) for _ in range(n_kinds)]
    names = file.read(letters)
    file.read(leaps * (size + 4) + wall_flags + utc_flags)
    rule = file.read().strip(b"\n").decode() if version > 1 else ""
    savings = {}
    for i in range(1, changes):
        kind = leads[i]
        if rows[kind][1] and kind not in savings:
            saved = 0
            for other in leads[i - 1], leads[i + 1] if i < changes - 1 else kind:
                if not saved and not rows[other][1]:
                    saved = rows[kind][0] - rows[other][0]
            if saved:
                savings[kind] = saved
    kinds = [
        Kind(offset, savings.get(i, 3600) if flag else 0, names[at : names.index(b"\0", at)].decode())
        for i, (offset, flag, at) in enumerate(rows)
    ]
    return kinds, leads, rule, moments
