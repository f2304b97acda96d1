"""pickle: there is none; tests that only name it can be imported."""

from _absent import Absent

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Absent("pickle." + name)
