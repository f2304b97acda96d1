"""test.support.os_helper: what needs no files; using anything else skips the test."""

import os

from _absent import Absent

TESTFN = "@test"
TESTFN_ASCII = "@test"


class EnvironmentVarGuard:
    """The environment, put back at the end of the block."""

    def __enter__(self):
        self._saved = dict(os.environ)
        return self

    def __exit__(self, *exc_info):
        os.environ.clear()
        os.environ.update(self._saved)

    def __getitem__(self, name):
        return os.environ[name]

    def __setitem__(self, name, value):
        os.environ[name] = value

    def __delitem__(self, name):
        os.environ.pop(name, None)

    def __contains__(self, name):
        return name in os.environ

    def set(self, name, value):
        os.environ[name] = value

    def unset(self, name):
        os.environ.pop(name, None)


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Absent("test.support.os_helper." + name)
