# Field names, nested specs and errors of str.format and format_map.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.pairs = {"k": [x, y], "0": "text"}


class Missing(dict):
    def __missing__(self, key):
        return "?" + key


def attempt(form, *args, **kwargs):
    try:
        print(form.format(*args, **kwargs))
    except Exception as error:
        print(repr(form), type(error).__name__, "-", error)


p = Point(3, 4.5)
attempt("{0.x} {0.y:.2f} {0.pairs[k][1]} {0.pairs[0]} {p.x:>4}|{p.y:<6}|", p, p=p)
attempt("{} {} {:>{}} {:{}{}}", 1, 2, 3, 6, 4, "<", 5)
attempt("{1} {0} {1!r} {a[0]} {a[-1]}", "x", "y", a={"-1": "minus", 0: "zero"})
attempt("{{}} {{{}}} }}{{", 5)
attempt("{!r:>10}|{!s:^7}|{!a}", "a", "b", "\u00e9")
attempt("{:,} {:_} {:+} {:e} {:%} {:b} {:#x} {:c} {:08.3f}", 1234567, 1234567, 5, 1234.5, 0.25, 5, 255, 65, 3.14159)
attempt("{0[key with spaces]}", {"key with spaces": 1})
for form in (
    "{", "}", "{0", "{0:", "{0!", "{0!r", "{0!x}", "{0!rr}", "{0!r:", "{}{0}", "{0}{}", "{5}", "{name}", "{0.}", "{0[}", "{0[]}",
    "{0[0]x}", "{0.nosuch}", "{0[nosuch]}", "{:{:{}}}", "{0:{1", "{:zz}", "{:d}", "{0 }", "{a b}", "{99999999999999999999}", "{:!r}",
    "{0:>}", "{:.}", "{:,,}", "{0:{}}", "{0{1}}",
):
    attempt(form, "arg", 3, 4)
print("{x} {y}".format_map(Missing(x=1)), "{a[b]}".format_map({"a": {"b": 2}}))
for form, mapping in (("{}", {}), ("{0}", [1]), ("{a}", {}), ("{a}", [1]), ("{a}", 5)):
    try:
        print(form.format_map(mapping))
    except Exception as error:
        print(form, type(error).__name__, "-", error)
