# A regular expression matcher by recursion, compared with re.
import re


def match(pattern, text):
    def here(p, t):
        if not p:
            return True
        if p == "$":
            return not t
        if len(p) > 1 and p[1] == "*":
            return star(p[0], p[2:], t)
        if len(p) > 1 and p[1] == "?":
            return here(p[2:], t) or bool(t) and p[0] in ("." , t[0]) and here(p[2:], t[1:])
        return bool(t) and p[0] in (".", t[0]) and here(p[1:], t[1:])

    def star(c, p, t):
        while True:
            if here(p, t):
                return True
            if not t or c not in (".", t[0]):
                return False
            t = t[1:]

    if pattern.startswith("^"):
        return here(pattern[1:], text)
    return any(here(pattern, text[i:]) for i in range(len(text) + 1))


for pattern in ("a", "^a", "b$", "a*b", "^a*$", "a.c", "x?y", "^.*z$", "ab*c?d"):
    row = []
    for text in ("", "a", "ab", "aab", "abc", "xyz", "y", "acd", "abbcd"):
        mine, theirs = match(pattern, text), re.search(pattern, text) is not None
        assert mine == theirs, (pattern, text)
        row.append("1" if mine else "0")
    print(pattern.ljust(7), "".join(row))
