"""test.support.warnings_helper, as far as warnings exist in the sandbox."""

import contextlib
import functools
import unittest
import warnings


@contextlib.contextmanager
def check_warnings(*filters, quiet=True):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        yield found


@contextlib.contextmanager
def save_restore_warnings_filters():
    yield


@contextlib.contextmanager
def check_no_resource_warning(testcase):
    yield


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    yield


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    raise unittest.SkipTest("needs warnings of the compiler")


def ignore_warnings(*, category):
    def decorator(test):
        @functools.wraps(test)
        def wrapper(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)

        return wrapper

    return decorator


@contextlib.contextmanager
def ignore_fork_in_thread_deprecation_warnings():
    yield


def import_deprecated(name):
    import _modules

    return _modules.find(name)
