# requires: 3.11
from datetime import *
import datetime as dt
d = date(2024, 2, 29); print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.replace(year=2023, day=1), d.strftime("%Y-%m-%d %A %B %j %U %a %b %y %%"), d.isoformat(), d.ctime(), date.fromisoformat("2024-03-01"), date.fromordinal(738000), d.timetuple())
print(d + timedelta(days=1), d - date(2024, 1, 1), d < date(2025, 1, 1), date.min, date.max, date.resolution, d == datetime(2024, 2, 29), hash(d) == hash(date(2024, 2, 29)))
for bad in (lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: date(0, 1, 1), lambda: date.fromisoformat("x"), lambda: datetime(2023, 1, 1, 25), lambda: d + 5, lambda: d < 5, lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2024-13-01", "%Y-%m-%d"), lambda: time(25), lambda: date.max + timedelta(1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
t = datetime(2024, 1, 15, 13, 45, 30, 123456); print(t, repr(t), t.date(), t.time(), t.isoformat(), t.isoformat(" ", "minutes"), t.isoformat(timespec="milliseconds"), t.strftime("%H:%M:%S %p %I %f %c %x %X"), t.timestamp(), t.replace(hour=1), t + timedelta(hours=25, minutes=3), t - datetime(2024, 1, 1), t.timetuple().tm_yday)
print(datetime.strptime("2024-01-15 13:45:30.5", "%Y-%m-%d %H:%M:%S.%f"), datetime.strptime("Jan 5 99 01:02 PM", "%b %d %y %I:%M %p"), datetime.fromisoformat("2024-01-15T13:45:30+02:00"), datetime.combine(d, time(1, 2)), datetime.fromtimestamp(0, timezone.utc), datetime.utcfromtimestamp(86400))
td = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6, weeks=1); print(td, repr(td), td.days, td.seconds, td.microseconds, td.total_seconds(), -td, abs(-td), td * 2, td / 2, td // 3, td % timedelta(hours=1), divmod(td, timedelta(days=1)), td / timedelta(hours=1), timedelta(0.5), timedelta(seconds=-1), str(timedelta(days=-1, hours=1)), bool(timedelta(0)), timedelta.max, timedelta(1) > timedelta(0), sum([td, td], timedelta()), round(td.total_seconds(), 2))
tz = timezone(timedelta(hours=5, minutes=30), "IST"); z = datetime(2024, 1, 1, tzinfo=tz); print(z, repr(z), z.utcoffset(), z.tzname(), z.astimezone(timezone.utc), z.timestamp(), z.isoformat(), timezone.utc, repr(timezone.utc), timezone(timedelta(hours=-3)), z == datetime(2023, 12, 31, 18, 30, tzinfo=timezone.utc), z.strftime("%z %Z"))
try: z < t
except TypeError as e: print(e)
try: z - t
except TypeError as e: print(e)
tm = time(13, 5, 9, 7); print(tm, repr(tm), tm.isoformat(), tm.replace(hour=1), time.fromisoformat("04:05"), tm < time(14), tm.strftime("%H-%M"), time.min, time.max)
print(f"{t:%d/%m/%Y}", format(d, "%b"), (datetime(2024, 3, 1) - timedelta(days=1)).day, min(date(2024, 1, 1), date(2023, 1, 1)), sorted([date(2024, 1, 2), date(2024, 1, 1)]), dt.MINYEAR, dt.MAXYEAR, dt.UTC, isinstance(t, date), t.weekday(), date.fromisocalendar(2024, 1, 1), t.fold, (t - timedelta(microseconds=1)).microsecond)
import copy
print(copy.copy(t) == t, copy.deepcopy(d) == d, {d: 1}[date(2024, 2, 29)], t.__class__, type(t - t))
class MyDate(date): pass
print(MyDate(2024, 1, 1), type(MyDate(2024, 1, 1) + timedelta(1)).__name__, MyDate.today().year > 2000)
print(datetime.fromisoformat("2024-01-15"), datetime.fromisoformat("20240115T010203"), datetime.fromisoformat("2024-01-15T01:02:03Z"), t.utctimetuple().tm_hour, t.astimezone(timezone.utc).tzinfo)
