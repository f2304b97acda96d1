"""A helper module of CPython's tests whose every use skips the test."""

from _absent import Absent as _Absent


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _Absent(_NAME + "." + name)
