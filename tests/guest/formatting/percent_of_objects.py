# % with mappings, stars and objects that stand for numbers.
class Index:
    def __index__(self):
        return 65


class Float:
    def __float__(self):
        return 2.5


class Missing(dict):
    def __missing__(self, key):
        return "<%s>" % key


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


print("%(a)s %(b)05d %(a)r" % {"a": "x", "b": 42}, "%(k)s" % Missing(), "%s %(a)s" % {"a": 1}, "%(a(b))s" % {"a(b)": 1})
print("%*d|%-*d|%.*f|%*.*f" % (5, 1, 5, 2, 2, 3.14159, 8, 1, 2.25), "%%|%5s|%-5s|%.2s|%5.1s|" % ("a", "b", "cde", "fgh"))
print("%c%c%c" % (65, "B", Index()), "%x %X %#x %o %#o" % (255, 255, 255, 8, Index()), "%d %i %u" % (1.9, True, -7))
print("%e %E %g %G %f %.0f" % (12345.678, 0.00012, 1e10, 1e-5, Float(), 2.5), "%+d % d %05d %-5d| %+.2f" % (1, 2, -3, 4, 5))
print("%s" % ((1, 2),), "%s %s" % ([1], {2: 3}), "%r" % (None,), "%a" % "\u00e9", "%s" % [None], "x" % (), "x" % {}, "x" % [])
print(b"%s %d %x %c %r" % (b"a", 5, 255, 65, "q"), b"%(k)s" % {b"k": b"v"}, b"%5s|%-5s|" % (b"a", b"b"), b"%a" % ["\u00e9"])
for form, value in (
    ("%d", "5"), ("%d", None), ("%x", 1.5), ("%f", "x"), ("%c", "ab"), ("%c", -1), ("%c", 1.5), ("%s %s", 1), ("%s", (1, 2)),
    ("%", 1), ("%y", 1), ("%5", 1), ("%(a)s", 1), ("%(a)s", {"b": 1}), ("%(a", {}), ("%*d", ("a", 1)), ("%5%", 1), ("%d%%%", 1),
    ("%(a)s %s", {"a": 1}), ("x", 1), ("", (1,)), ("%d", float("inf")), ("%d", [1]), ("%d", Float()), ("%x", Float()), ("%f", Index()),
):
    attempt(lambda: form % value)
attempt(lambda: b"%s" % "text")
attempt(lambda: b"%d" % "text")
attempt(lambda: b"%b" % 5)
attempt(lambda: "%d" % 10**5)
attempt(lambda: len("%d" % 10**2000))
