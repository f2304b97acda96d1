"""unittest.suite: tests together, with the set-up of their classes and modules."""

import sys

from unittest.case import SkipTest as _SkipTest
from unittest.case import doModuleCleanups as _doModuleCleanups
from unittest.case import strclass as _strclass


class BaseTestSuite:
    """Tests that are run one after the other."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{_strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum([test.countTestCases() for test in self if test])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type):
            from unittest.case import TestCase

            if issubclass(test, (TestCase, TestSuite)):
                raise TypeError(
                    "TestCases and TestSuites must be instantiated before passing them to addTest()"
                )
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def _forget(self, index):
        """Let go of a test that was run."""
        test = self._tests[index]
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._forget(index)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class _ErrorHolder:
    """Stands for the set-up or tear-down of a class or module in results."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.description

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


def _holds_tests(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


class _Buffering:
    """Output goes to the result's buffers, if it has some."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        setup = getattr(self.result, "_setupStdout", None)
        if setup is not None:
            setup()

    def __exit__(self, *details):
        restore = getattr(self.result, "_restoreStdout", None)
        if restore is not None:
            restore()


class TestSuite(BaseTestSuite):
    """Tests, with setUpClass, setUpModule and their opposites around them."""

    def run(self, result, debug=False):
        is_top = not getattr(result, "_testRunEntered", False)
        if is_top:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not _holds_tests(test):
                self._tearDownPreviousClass(test, result)
                self._handleModuleFixture(test, result)
                self._handleClassSetUp(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or getattr(
                    result, "_moduleSetUpFailed", False
                ):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._forget(index)
        if is_top:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _report(self, result, exc, part, owner, details=None):
        """Record what went wrong around the tests of a class or module."""
        if isinstance(result, _DebugResult):
            raise exc
        holder = _ErrorHolder(f"{part} ({owner})")
        if isinstance(exc, _SkipTest) and hasattr(result, "addSkip"):
            result.addSkip(holder, str(exc))
        else:
            result.addError(holder, details or (type(exc), exc, exc.__traceback__))

    def _clean_class(self, result, cls, part):
        do_cleanups = getattr(cls, "doClassCleanups", None)
        if do_cleanups is not None:
            do_cleanups()
            for details in cls.tearDown_exceptions:
                self._report(result, details[1], part, _strclass(cls), details)

    def _handleClassSetUp(self, test, result):
        cls = test.__class__
        if (
            cls == getattr(result, "_previousTestClass", None)
            or result._moduleSetUpFailed
            or getattr(cls, "__unittest_skip__", False)
        ):
            return
        is_plain = isinstance(cls, type) and cls.__module__ != "builtins"
        if is_plain:
            cls._classSetupFailed = False
        set_up = getattr(cls, "setUpClass", None)
        if set_up is not None:
            with _Buffering(result):
                try:
                    set_up()
                except Exception as exc:
                    if is_plain:
                        cls._classSetupFailed = True
                    self._report(result, exc, "setUpClass", _strclass(cls))
                    self._clean_class(result, cls, "setUpClass")

    def _tearDownPreviousClass(self, test, result):
        cls = getattr(result, "_previousTestClass", None)
        if (
            cls is None
            or test.__class__ == cls
            or getattr(cls, "_classSetupFailed", False)
            or getattr(result, "_moduleSetUpFailed", False)
            or getattr(cls, "__unittest_skip__", False)
        ):
            return
        with _Buffering(result):
            tear_down = getattr(cls, "tearDownClass", None)
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as exc:
                    self._report(result, exc, "tearDownClass", _strclass(cls))
            self._clean_class(result, cls, "tearDownClass")

    def _get_previous_module(self, result):
        cls = getattr(result, "_previousTestClass", None)
        return None if cls is None else cls.__module__

    def _handleModuleFixture(self, test, result):
        name = test.__class__.__module__
        if name == self._get_previous_module(result):
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        set_up = getattr(_loaded_module(name), "setUpModule", None)
        if set_up is not None:
            with _Buffering(result):
                try:
                    set_up()
                except Exception as exc:
                    result._moduleSetUpFailed = True
                    self._report(result, exc, "setUpModule", name)
                    self._clean_module(result, name, "setUpModule")

    def _handleModuleTearDown(self, result):
        name = self._get_previous_module(result)
        if name is None or result._moduleSetUpFailed:
            return
        with _Buffering(result):
            tear_down = getattr(_loaded_module(name), "tearDownModule", None)
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as exc:
                    self._report(result, exc, "tearDownModule", name)
            self._clean_module(result, name, "tearDownModule")

    def _clean_module(self, result, name, part):
        try:
            _doModuleCleanups()
        except Exception as exc:
            self._report(result, exc, part, name)


class _DebugResult:
    """What a suite needs of a result when tests are run without recording."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
