"""time: calendar forms of the virtual clock, in UTC."""

__name__ = "time"

_FIELDS = (
    "tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst"
).split()


_STRUCT_TM_ITEMS = 11


class struct_time(tuple):
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    tm_zone = "UTC"
    tm_gmtoff = 0

    def __new__(cls, sequence, dict=None, /):
        items = tuple(sequence)
        if len(items) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(items)}-sequence given)")
        return tuple.__new__(cls, items[:9])

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in zip(_FIELDS, self)])
        return f"time.struct_time({shown})"


for _place, _name in enumerate(_FIELDS):
    setattr(struct_time, _name, property(lambda self, place=_place: self[place]))


def gmtime(seconds=None, /):
    return struct_time(_gmtime(time() if seconds is None else seconds))


localtime = gmtime


def mktime(t, /):
    return float(_timegm(tuple(t)))


def strftime(format, t=None, /):
    return _strftime(format, tuple(gmtime() if t is None else t))


def asctime(t=None, /):
    return strftime("%a %b %e %H:%M:%S %Y", gmtime() if t is None else t)


def ctime(seconds=None, /):
    return asctime(gmtime(seconds))


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    from datetime import datetime

    moment = datetime.strptime(string, format)
    return moment.timetuple()


class _ClockInfo:
    def __init__(self, name):
        self.implementation = "virtual"
        self.monotonic = name != "time"
        self.adjustable = False
        self.resolution = 1e-09


def get_clock_info(name, /):
    return _ClockInfo(name)
