"""sre_parse: how long a match of a pattern can be. Trees of patterns are not shown."""

import re

from re import error

MAXREPEAT = 2**32 - 1
MAXWIDTH = 2**64


class _Pattern:
    """What is told of a pattern that was parsed."""

    def __init__(self, pattern, flags):
        self._width = _width(pattern, int(flags))

    def getwidth(self):
        return self._width


def parse(str, flags=0, state=None):
    re.compile(str, flags)
    return _Pattern(str, flags)
