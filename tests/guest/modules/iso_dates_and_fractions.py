from datetime import datetime, date, timedelta
for t in ("2022-01-02", "20220102", "2022-W01", "2022W01", "2022-W01-3", "2022W013", "2022-W52T20", "2022W52T20", "2022W521T20:10", "2022-W52-1T20", "2022-W52-20:10", "2022W5210", "2022W52 10:20", "20220102T0304", "20220102T030405.5+0130", "2022-01-02T03:04:05Z", "2022-01-02x03", "2022-01-02 03:04:05,123456789", "2022-1-2", "2022", "", "2022-01", "2022-W1", "2022-W01-", "2022-W01-8", "W", "2022-01-02T", "2022-01-02T3", "2022W01-3", "2022-W013", "2020-W53-7", "2021-W53"):
    for c in (datetime, date):
        try: print(c.fromisoformat(t), end=" ")
        except ValueError as e: print("bad", end=" ")
    print(t)
for ms in (0.4, 0.5, 1.5, 2.5, -0.5, -1.5, 0.6): print(timedelta(milliseconds=ms / 1000), timedelta(microseconds=ms), timedelta(seconds=ms / 1e6), timedelta(days=ms / 86400e6))
print(timedelta(hours=0.2 / 3600 / 1e6), timedelta(days=1.5, hours=.1), timedelta(seconds=1e-6) * 1.5, timedelta(microseconds=3) / 2, timedelta(microseconds=5) / 2)
import random
random.seed(9)
for i in range(300):
    f = lambda k: random.choice([random.uniform(-k, k), random.randrange(-5, 5), round(random.uniform(-k, k), 3)])
    d = timedelta(f(3), f(100), f(1000), f(50), f(5), f(5), f(2))
    print(d._days if False else (d.days, d.seconds, d.microseconds), end=" ")
