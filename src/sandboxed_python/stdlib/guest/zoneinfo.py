"""zoneinfo: the time zones of the tz database, as they are kept in the package."""

from bisect import bisect_right
from datetime import datetime, timedelta, tzinfo

from _zoneinfo_data import AREAS, ELSEWHERE
from _zoneinfo_rule import Kind, Rule

_EPOCH = datetime(1970, 1, 1)
_SECOND = timedelta(0, 1)
TZPATH = ()


class ZoneInfoNotFoundError(KeyError):
    """There is no time zone of that name."""


class InvalidTZPathWarning(RuntimeWarning):
    """A path of the search for zones is of no use."""


def reset_tzpath(to=None):
    """Nothing is read from paths."""


_lines = {}


def _area(name):
    """The lines of an area by the names of the zones."""
    if name not in _lines:
        import base64
        import zlib

        found = _lines[name] = {}
        packed = AREAS.get(name)
        if packed is not None:
            for line in zlib.decompress(base64.b85decode(packed)).decode().split("\n"):
                for key in line[: line.index("|")].split(" "):
                    found[key] = line
    return _lines[name]


def available_timezones():
    """Names of all zones."""
    return {key for area in AREAS for key in _area(area)}


def _check_key(key):
    if key.startswith("/"):
        raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
    depth = 0
    for part in key.split("/"):
        if part == "..":
            depth -= 1
        elif part not in (".", ""):
            depth += 1
        if depth < 0:
            break
    else:
        if not key or "//" in key or key.endswith("/") or "." in key.split("/"):
            raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")
        if ".." not in key.split("/"):
            return
    raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")


class _Zone:
    """What is known of a zone: when its time changes, and to which kind."""

    def __init__(self, kinds, leads, rule, moments):
        self.kinds = kinds
        self.moments = moments
        self.leads = [kinds[lead] for lead in leads]
        standard = [kind for kind in kinds if not kind.is_summer]
        self.before = standard[0] if standard else kinds[0] if kinds else None
        self.after = Rule(rule) if rule else None
        if self.after is None:
            self.last = self.leads[-1] if self.leads else self.before
        elif self.after.summer is None:
            self.last = self.after.standard
        else:
            self.last = None
        # Moments of change by the clocks, for the first and the second time that a clock shows them.
        self.walls = ([], [])
        earlier = kinds[0].offset if kinds else 0
        for moment, kind in zip(moments, self.leads):
            low, high = sorted((earlier, kind.offset))
            self.walls[0].append(moment + high)
            self.walls[1].append(moment + low)
            earlier = kind.offset

    def at_wall(self, dt):
        """The kind of a time by the clock."""
        seconds = (dt.replace(tzinfo=None, fold=0) - _EPOCH) // _SECOND
        wall = self.walls[1 if dt.fold else 0]
        i = bisect_right(wall, seconds)
        if i >= len(wall):
            if self.last is not None:
                return self.last
            return self.after.at_wall(seconds, dt.year, dt.fold)
        return self.before if i < 1 else self.leads[i - 1]

    def from_utc(self, dt):
        seconds = (dt.replace(tzinfo=None) - _EPOCH) // _SECOND
        moments = self.moments
        fold = False
        if moments and seconds < moments[0]:
            kind = self.before
        elif not moments or seconds > moments[-1]:
            if self.last is not None:
                kind = self.last
            else:
                kind, fold = self.after.at_moment(seconds, dt.year)
        else:
            i = bisect_right(moments, seconds)
            earlier = self.leads[i - 2] if i >= 2 else self.before
            kind = self.leads[i - 1]
            fold = earlier.offset - kind.offset > seconds - moments[i - 1]
        dt = dt + kind.delta
        return dt.replace(fold=1) if fold else dt


def _read(line):
    _, kinds, leads, rule, steps = line.split("|")
    moments = []
    moment = 0
    for step in steps.split():
        moment += int(step)
        moments.append(moment)
    found = []
    for kind in kinds.split(" "):
        offset, savings, name = kind.split(",")
        found.append(Kind(int(offset), int(savings), name))
    return _Zone(found, [ord(c) - 48 for c in leads], rule, moments)


class ZoneInfo(tzinfo):
    """A time zone of the tz database. There is one of a name, until the cache is cleared."""

    _kept = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._kept = {}

    def __new__(cls, key):
        found = cls._kept.get(key)
        if found is None:
            found = cls._kept[key] = cls._made(key)
        return found

    @classmethod
    def _made(cls, key):
        if not isinstance(key, str):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
        _check_key(key)
        line = _area(ELSEWHERE.get(key, key.partition("/")[0] if "/" in key else "")).get(key)
        if line is None:
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        self = super().__new__(cls)
        self._key = key
        self._zone = _read(line)
        self._is_kept = True
        return self

    @classmethod
    def no_cache(cls, key):
        """A zone of its own."""
        self = cls._made(key)
        self._is_kept = False
        return self

    @classmethod
    def from_file(cls, file, /, key=None):
        """The zone that a file of the tz database describes."""
        from _zoneinfo_rule import read_file

        self = super().__new__(cls)
        self._key = key
        self._zone = _Zone(*read_file(file))
        self._is_kept = None
        self._file = repr(file)
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        if only_keys is None:
            cls._kept.clear()
        else:
            for key in only_keys:
                cls._kept.pop(key, None)

    @property
    def key(self):
        return self._key

    def utcoffset(self, dt, /):
        kind = self._kind(dt)
        return None if kind is None else kind.delta

    def dst(self, dt, /):
        kind = self._kind(dt)
        return None if kind is None else kind.savings

    def tzname(self, dt, /):
        kind = self._kind(dt)
        return None if kind is None else kind.name

    def _kind(self, dt):
        if dt is None:
            # What holds at any time is known without one.
            zone = self._zone
            return zone.last if zone.last is not None and not zone.moments else None
        return self._zone.at_wall(dt)

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return self._zone.from_utc(dt)

    def __str__(self):
        return repr(self) if self._key is None else str(self._key)

    def __repr__(self):
        name = f"{type(self).__module__}.{type(self).__qualname__}"
        if self._key is None:
            return f"{name}.from_file({self._file})"
        return f"{name}(key={self._key!r})"

    def __reduce__(self):
        if self._is_kept is None:
            import pickle

            raise pickle.PicklingError("Cannot pickle a ZoneInfo file created from a file stream.")
        return (type(self)._unpickle, (self._key, self._is_kept))

    @classmethod
    def _unpickle(cls, key, is_kept, /):
        return cls(key) if is_kept else cls.no_cache(key)
