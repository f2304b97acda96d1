import calendar
h = calendar.HTMLCalendar(6)
print(h.formatmonth(2024, 2)); print(h.formatyear(2023, 5)); print(h.formatyearpage(2021)); print(h.formatyearpage(2021, css=None, encoding="ascii")[:300])
class C(calendar.HTMLCalendar):
    cssclasses = [s + " x" for s in calendar.HTMLCalendar.cssclasses]
    cssclass_month = "mm"
print(C().formatmonth(2020, 12, withyear=False))
calendar.format(["a", "bb"], colwidth=4, spacing=2); print(calendar.formatstring(["x"], 5))
