"""test.support.import_helper: modules that the sandbox has are found, others skip the test."""

import contextlib
import unittest

import _modules


def import_module(name, deprecated=False, *, required_on=()):
    found = _modules.find(name)
    if found is None:
        raise unittest.SkipTest("No module named " + name)
    return found


def import_fresh_module(name, fresh=(), blocked=(), deprecated=False):
    """The module; there is one implementation of it, whichever is asked for."""
    return _modules.find(name)


@contextlib.contextmanager
def CleanImport(*names, usefile=False):
    raise unittest.SkipTest("needs the table of imported modules")
    yield


@contextlib.contextmanager
def DirsOnSysPath(*paths):
    raise unittest.SkipTest("needs a file system")
    yield


@contextlib.contextmanager
def isolated_modules():
    raise unittest.SkipTest("needs the table of imported modules")
    yield


def unload(name):
    raise unittest.SkipTest("needs the table of imported modules")


forget = make_legacy_pyc = modules_setup = modules_cleanup = ensure_lazy_imports = unload
