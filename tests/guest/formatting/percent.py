# The % operator on strings, right and wrong.
print("%s %s" % (1, "a"), "%d" % 5, "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5), "%x %X %#x %o %#o" % (255, 255, 255, 8, 8))
print("%f %.2f %10.3f %-10.1f| %e %g %G" % (1.5, 2.675, 3.14159, 2.5, 12345.0, 1e-5, 1e20), "%i %u" % (3, 4), "%%" % ())
print("%s %r %a" % ("é", "é", "é"), "%c%c" % (65, "b"), "%5s|%-5s|%.2s|%5.1s|" % ("a", "b", "cde", "fg"), "%*d %-*d| %.*f" % (5, 1, 5, 2, 2, 3.14159))
print("%(a)s %(b)d %(a)r" % {"a": 1, "b": 2}, "%s" % [1, 2], "%s" % {"k": 1}, "%s" % None, "%d" % 3.99, "%d" % True, "%s" % (("t", 1),))
print("%d" % 10**30, "%x" % 2**70, "%s" % 1e100, "%.0f" % 0.5, "%.0f" % 1.5, "%5.1f%%" % 45.678, "%#.3g" % 1.0, "100%" "s" % 5)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: "%d" % "a")
attempt(lambda: "%s %s" % 1)
attempt(lambda: "%s %s" % (1,))
attempt(lambda: "%s" % (1, 2))
attempt(lambda: "a" % 1)
attempt(lambda: "a" % {})
attempt(lambda: "%(a)s" % 1)
attempt(lambda: "%(x)s" % {})
attempt(lambda: "%z" % 1)
attempt(lambda: "%" % 1)
attempt(lambda: "%x" % 1.5)
attempt(lambda: "%f" % "1")
attempt(lambda: "%c" % 1.5)
attempt(lambda: "%c" % "ab")
attempt(lambda: "%c" % 0x110000)
attempt(lambda: "%d" % None)
attempt(lambda: "%d" % 1j)
attempt(lambda: "%.1f" % None)
attempt(lambda: "%*d" % ("a", 1))
