# Every combination of the everyday flags, widths and conversions, by % and by format().
values = [0, 7, -7, 255, 10**18, -(2**63), 2**63, 3.5, -2.25, 1e49, 1e51, -0.0, float("nan"), float("-inf")]
texts = ["", "a", "abc", "x" * 130, "\xe9", "\u4e2d"]


def show(function, *args):
    try:
        return function(*args)
    except (ValueError, TypeError, OverflowError) as error:
        return type(error).__name__


def percent(form, args):
    return form % args


lines = []
for flag in ("", "-", "0", "+", "-0"):
    for width in ("", "1", "12", "99", "100"):
        for precision in ("", ".0", ".3", ".60"):
            for kind in "dfsx%":
                form = "%" + flag + width + precision + kind
                for value in values + texts + [True, None]:
                    lines.append(show(percent, form, value))
                    lines.append(show(percent, "<" + form + "|" + form + ">%%", (value, value)))
print(hash("") == hash(""), len(lines), sum(map(len, map(str, lines))))
for line in lines[::97]:
    print(repr(line)[:150])
lines = []
for fill in ("", "*", "0", "<"):
    for align in ("", "<", ">", "^", "="):
        for width in ("", "5", "08", "101"):
            for precision in ("", ".0", ".2"):
                for kind in ("", "d", "f", "s"):
                    spec = fill + align + width + precision + kind
                    for value in values[:11] + texts:
                        lines.append(show(format, value, spec))
print(len(lines), sum(map(len, lines)))
for line in lines[::97]:
    print(repr(line)[:150])
print(show(percent, "%s", ()), show(percent, "%%", ()), show(percent, "a", 1))
print("%s %s" % ("a", 1), "%5.1f%% %x|%-6s|%06d" % (3.14159, 255, "ab", -42), "%d" % True, "%s" % True)
