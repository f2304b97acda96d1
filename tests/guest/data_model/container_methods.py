# __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__, __len__, __missing__, __length_hint__.
class Seq:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        print("get", key, end="; ")
        return self.items[key]

    def __setitem__(self, key, value):
        print("set", key, value)
        self.items[key] = value

    def __delitem__(self, key):
        print("del", key)
        del self.items[key]


s = Seq(1, 2, 3)
print(s[0], s[-1], s[1:], s[::2])
s[0] = 9
s[0:2] = [7, 8]
del s[1]
print(s.items)
print(list(s))
print(3 in s, 5 in s)
print(list(reversed(s)))
a, b = s
print(a, b)
for attempt in (lambda: s["x"], lambda: s[10], lambda: s[1, 2]):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)


class Show:
    def __getitem__(self, key):
        return key


print(Show()[1], Show()[1:2], Show()[1, 2], Show()[1:2, ::3], Show()[...], Show()[()], Show()["a":"b", None])
print(Show()[:], Show()[-1:], Show()[1:2:3], Show()[(1, 2, 3)])


class Default(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value


d = Default(a=5)
print(d["a"], d["x"], d["y"], d, d.get("z"), "z" in d)


class Contains:
    def __contains__(self, item):
        return "yes" if item > 3 else ""


print(5 in Contains(), 1 in Contains(), 5 not in Contains())


class Iter:
    def __iter__(self):
        yield from "abc"

    def __reversed__(self):
        yield from "cba"

    def __length_hint__(self):
        return 3


print(list(Iter()), list(reversed(Iter())), "b" in Iter(), "z" in Iter(), max(Iter()), tuple(Iter()))


class NoContains:
    __contains__ = None
    __iter__ = None


for attempt in (lambda: 1 in NoContains(), lambda: iter(NoContains()), lambda: 1 in 5, lambda: iter(5), lambda: reversed({1}), lambda: 5[0], lambda: [][None]):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
try:
    d2 = object()
    d2[1] = 2
except TypeError as error:
    print(error)
try:
    del (1, 2)[0]
except TypeError as error:
    print(error)
