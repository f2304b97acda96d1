"""sre_constants: what is told of the compiler of patterns."""

from re import error

MAXREPEAT = 2**32 - 1
MAXGROUPS = 2**30
