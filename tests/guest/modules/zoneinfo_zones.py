# requires: 3.9
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones
import copy
import pickle

paris = ZoneInfo("Europe/Paris")
print(paris, repr(paris), paris.key, paris is ZoneInfo("Europe/Paris"), ZoneInfo.no_cache("Europe/Paris") is paris)
print({"UTC", "Asia/Tokyo", "America/New_York", "GMT"} <= available_timezones())

moments = [datetime(y, m, 15, 5, 30) for y in (1890, 1943, 1971, 1996, 2015, 2024, 2041) for m in (1, 4, 7, 10)]
for name in (
    "Europe/Paris", "America/New_York", "Europe/Dublin", "Australia/Lord_Howe", "Africa/Casablanca",
    "Asia/Kolkata", "America/Port-au-Prince", "UTC", "Etc/GMT+5", "US/Pacific", "Pacific/Apia",
):
    zone = ZoneInfo(name)
    for moment in moments:
        wall = moment.replace(tzinfo=zone)
        there = moment.replace(tzinfo=timezone.utc).astimezone(zone)
        print(name, wall.isoformat(), wall.dst(), wall.tzname(), wall.astimezone(timezone.utc), there, there.fold)

# Around a change: times that a clock shows twice and times that it never shows.
for name, start in (("America/New_York", datetime(2024, 11, 3)), ("America/New_York", datetime(2024, 3, 10)),
                    ("Australia/Lord_Howe", datetime(2043, 4, 4, 12)), ("Europe/Dublin", datetime(2030, 10, 27))):
    zone = ZoneInfo(name)
    for step in range(16):
        wall = (start + timedelta(minutes=30 * step)).replace(tzinfo=zone)
        there = (start + timedelta(minutes=30 * step)).replace(tzinfo=timezone.utc).astimezone(zone)
        print(wall.utcoffset(), wall.replace(fold=1).utcoffset(), there, there.fold, wall.tzname())

los_angeles = ZoneInfo("America/Los_Angeles")
print(datetime(2020, 10, 31, 12, tzinfo=los_angeles) + timedelta(days=1))
print(time(3, tzinfo=ZoneInfo("UTC")), time(3, tzinfo=paris).utcoffset(), paris.tzname(None), ZoneInfo("UTC").dst(None))
print(pickle.loads(pickle.dumps(paris)) is paris, copy.copy(paris) is paris, copy.deepcopy([paris])[0] is paris)
for key in ("Nope/Zone", "/abs", "../x", "Europe//Paris"):
    try:
        ZoneInfo(key)
    except Exception as error:
        print(type(error).__name__, isinstance(error, KeyError))
try:
    paris.fromutc(datetime(2020, 1, 1))
except ValueError as error:
    print(error)


class Named(ZoneInfo):
    pass


print(Named("Asia/Tokyo") is ZoneInfo("Asia/Tokyo"), Named("Asia/Tokyo") is Named("Asia/Tokyo"), Named("Asia/Tokyo"))
ZoneInfo.clear_cache()
print(ZoneInfo("Europe/Paris") is paris)
