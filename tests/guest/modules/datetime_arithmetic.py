# datetime: construction, arithmetic, comparison, formatting, parsing, errors.
from datetime import date, datetime, time, timedelta, timezone

d = date(2024, 2, 28)
print(d, repr(d), d + timedelta(days=2), d - timedelta(weeks=1), (date(2024, 3, 1) - d).days, d.weekday(), d.isoweekday(), d.isoformat(), d.year, d.replace(year=2023), d < date(2024, 3, 1), d.timetuple().tm_yday, d.strftime("%d/%m/%Y %A %B"), date.fromisoformat("2023-12-31"), date.fromordinal(738000), d.toordinal(), d.isocalendar()[1])
dt = datetime(2024, 1, 31, 23, 59, 58, 123456)
print(dt, repr(dt), dt + timedelta(seconds=2), dt.date(), dt.time(), dt.isoformat(), dt.strftime("%Y-%m-%d %H:%M:%S.%f %j %p %I"), dt.replace(microsecond=0), datetime.strptime("05 Mar 2021 07:08", "%d %b %Y %H:%M"), datetime.fromisoformat("2024-01-02T03:04:05"), datetime(2024, 1, 1) < dt)
t = timedelta(days=1, hours=2, minutes=3, seconds=4.5)
print(t, repr(t), t.total_seconds(), t * 2, t / 2, t // timedelta(hours=1), -t, t.days, t.seconds, t.microseconds, abs(-t) == t, timedelta(hours=25), timedelta(minutes=-1), timedelta(), bool(timedelta()), t % timedelta(hours=1), divmod(t, timedelta(hours=5)), sum([t, t], timedelta()))
print(time(1, 2, 3), time(12).isoformat(), time(5) < time(6), datetime.combine(d, time(7, 30)), datetime(2024, 1, 1, tzinfo=timezone.utc), datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=2))).astimezone(timezone.utc), timezone.utc, datetime.min, date.max)
for bad in (lambda: d + 1, lambda: d - dt, lambda: date(2024, 1)):
    try:
        print(bad())
    except TypeError as error:
        print("TypeError")
for bad in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: datetime(2024, 13, 1), lambda: time(25), lambda: date.fromisoformat("x"), lambda: datetime.strptime("x", "%Y"), lambda: date.max + timedelta(1), lambda: timedelta("1")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(sorted([date(2024, 5, 1), date(2023, 5, 1)]), {d: 1}[date(2024, 2, 28)], f"{dt:%H:%M}", f"{d}", (datetime(2024, 3, 1) - datetime(2024, 2, 1)).days)
