"""fnmatch: patterns of shells."""

import re as _re


def translate(pat):
    """The pattern as a regular expression."""
    return f"(?s:{_body(pat)})\\Z"


def _body(pat):
    parts = []
    i, n = 0, len(pat)
    while i < n:
        char = pat[i]
        i += 1
        if char == "*":
            if not parts or parts[-1] != ".*":
                parts.append(".*")
        elif char == "?":
            parts.append(".")
        elif char == "[":
            j = i
            if j < n and pat[j] == "!":
                j += 1
            if j < n and pat[j] == "]":
                j += 1
            j = pat.find("]", j)
            if j < 0:
                parts.append("\\[")
                continue
            inside = pat[i:j].replace("\\", "\\\\")
            i = j + 1
            if inside[:1] == "!":
                inside = "^" + inside[1:]
            elif inside[:1] in ("^", "["):
                inside = "\\" + inside
            parts.append(f"[{inside}]")
        else:
            parts.append(_re.escape(char))
    return "".join(parts)


def _matcher(pat):
    return _re.compile(translate(pat)).match


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def filter(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name) is not None]


def filterfalse(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name) is None]
