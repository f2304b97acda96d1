"""The program that runs the tests of one file and tells the host how each ended."""

import unittest

import _harness
import _subject


def all_tests():
    """The test cases of the module, class by class."""
    loader = unittest.TestLoader()
    for name in dir(_subject.module):
        value = getattr(_subject.module, name)
        if isinstance(value, type) and issubclass(value, unittest.TestCase):
            if value not in (unittest.TestCase, unittest.FunctionTestCase):
                yield value, list(loader.loadTestsFromTestCase(value))


def _text(details):
    try:
        return "%s: %s" % (details[0].__name__, details[1])
    except Exception:
        return details[0].__name__


def _line(details):
    """Where the test itself failed: the last line in its file."""
    line = 0
    tb = details[1].__traceback__
    if tb is not None:
        import traceback

        for frame in traceback.extract_tb(tb):
            if not frame.filename.startswith("<library>"):
                line = frame.lineno
    return line


class Result(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        self.verdict = None
        _harness.start(test.id())

    def stopTest(self, test):
        verdict, reason, line = self.verdict or ("failed", "no verdict", 0)
        _harness.report(test.id(), verdict, reason, line)
        super().stopTest(test)

    def _set(self, verdict, reason, line=0):
        if self.verdict is None or (self.verdict[0] != "failed" and verdict == "failed"):
            self.verdict = verdict, reason, line

    def addSuccess(self, test):
        self._set("passed", "")

    def addFailure(self, test, err):
        self.addError(test, err)

    def addError(self, test, err):
        if not isinstance(test, unittest.TestCase):
            # A set-up: its tests will not run.
            _harness.broken(str(test), _text(err), _line(err))
            return
        self._set("failed", _text(err), _line(err))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            if issubclass(err[0], unittest.SkipTest):
                self._set("skipped", str(err[1]))
            else:
                self._set("failed", _text(err), _line(err))

    def addSkip(self, test, reason):
        if not isinstance(test, unittest.TestCase):
            _harness.broken(str(test), "SkipTest: " + reason, 0)
            return
        if hasattr(test, "test_case"):
            # A sub-test: the others decide, unless there are none.
            return
        self._set("skipped", reason)

    def addExpectedFailure(self, test, err):
        self._set("passed", "expected failure")

    def addUnexpectedSuccess(self, test):
        self._set("passed", "unexpected success")


def run(done, only):
    result = Result()
    names = []
    groups = []
    for cls, tests in all_tests():
        names.extend([test.id() for test in tests])
        chosen = [t for t in tests if t.id() not in done and (not only or only in t.id())]
        groups.append(chosen)
    _harness.found(names)
    for chosen in groups:
        suite = unittest.TestSuite(chosen)
        suite._cleanup = False
        suite.run(result)


run(set(done), only)
