# Interval merging, meeting rooms, a calendar month, leap years, weekdays.
from datetime import date, timedelta
import heapq


def merge(intervals):
    out = []
    for start, end in sorted(intervals):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def rooms(meetings):
    ends, most = [], 0
    for start, end in sorted(meetings):
        while ends and ends[0] <= start:
            heapq.heappop(ends)
        heapq.heappush(ends, end)
        most = max(most, len(ends))
    return most


print(merge([(1, 3), (2, 6), (8, 10), (9, 12), (15, 18)]), merge([]), rooms([(0, 30), (5, 10), (15, 20), (20, 25)]))


def month(year, number):
    day = date(year, number, 1)
    print(f"{day:%B %Y}".center(20))
    print("Mo Tu We Th Fr Sa Su")
    line = "   " * day.weekday()
    while day.month == number:
        line += f"{day.day:2d} "
        if day.weekday() == 6:
            print(line.rstrip())
            line = ""
        day += timedelta(days=1)
    if line:
        print(line.rstrip())


month(2024, 2)
print([y for y in range(1896, 1912, 4) if (y % 4 == 0 and y % 100 != 0) or y % 400 == 0], sum(date(y, m, 13).weekday() == 4 for y in (2023, 2024) for m in range(1, 13)))
print((date(2024, 12, 25) - date(2024, 3, 1)).days, [str(date(2024, 1, 31) + timedelta(weeks=w)) for w in range(3)])
