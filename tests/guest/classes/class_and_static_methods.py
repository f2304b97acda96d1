# classmethod, staticmethod and property as decorators; calls through class and instance, inheritance,
# factories, __func__, on callables.
class Date:
    count = 0

    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d
        type(self).count += 1

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    def __repr__(self):
        return "%s(%d, %d, %d)" % (type(self).__name__, self.y, self.m, self.d)

    @property
    def month(self):
        return self.m

    @month.setter
    def month(self, value):
        if not 1 <= value <= 12:
            raise ValueError("bad month %r" % (value,))
        self.m = value

    @property
    def iso(self):
        return "%04d-%02d-%02d" % (self.y, self.m, self.d)


class Special(Date):
    @property
    def iso(self):
        return "special " + super().iso


d = Date.parse("2024-02-29")
print(d.iso, d.month, Date.is_leap(1900), d.is_leap(2000), Date.count, d.parse("2020-1-2").iso)
d.month = 12
d.m += 0
print(
    d.iso,
    Special.parse("1999-1-1").iso,
    Special.count,
    Date.count,
    type(Special.parse("1-1-1")).__name__,
)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error if "iso" not in str(error) else "no setter")


def bad_month():
    d.month = 13


def no_setter():
    d.iso = "x"


attempt(bad_month)
attempt(no_setter)
attempt(lambda: d.iso())
attempt(lambda: Date.is_leap())
attempt(lambda: Date.parse())


class Day(Date):
    pass


print(
    Date.parse("2024-02-29"),
    Day.parse("2023-1-2"),
    Day(1, 2, 3).parse("4-5-6"),
    Date.is_leap(2024),
    Day(1, 1, 1).is_leap(1900),
)
print(
    Date.count,
    Day.count,
    Date.parse.__func__ is Date.__dict__["parse"].__func__,
    Date.parse.__self__ is Date,
    type(Date.is_leap).__name__,
    type(Date.__dict__["is_leap"]).__name__,
)


class M:
    square = staticmethod(lambda x: x * x)
    name = classmethod(lambda cls: cls.__name__)
    upper = staticmethod(str.upper)


print(M.square(3), M().square(4), M.name(), M().name(), M.upper("a"))
for attempt in (
    lambda: Date.parse(),
    lambda: Date.is_leap(),
    lambda: Date.is_leap(1, 2),
    lambda: Date.parse("x-y"),
    lambda: Date.__repr__(),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class A:
    @classmethod
    def who(cls):
        return "A:" + cls.__name__

    @staticmethod
    def make():
        return A()


class B(A):
    @classmethod
    def who(cls):
        return "B>" + super().who()


print(B.who(), B().who(), type(B.make()).__name__, A.who())
print([f.__name__ for f in (Date.parse, Date.is_leap)], Date.parse.__qualname__)
