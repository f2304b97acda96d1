"""unittest.result: what happened in a run of tests."""

import sys
import traceback as _traceback

from unittest.case import strclass as _strclass


def _stop_if_failfast(result):
    if getattr(result, "failfast", False):
        result.stop()


def _is_own(frame):
    return frame.filename.startswith("<library>/unittest_")


def _cleaned(exc, failure):
    """The exception's text-to-be, without the lines of the framework around and below the test's."""
    shown = _traceback.TracebackException(type(exc), exc, exc.__traceback__, compact=True)
    parts = [shown]
    while parts:
        part = parts.pop()
        stack = part.stack
        while stack and _is_own(stack[0]):
            del stack[0]
        if part.exc_type is failure:
            for place, frame in enumerate(stack):
                if _is_own(frame):
                    del stack[place:]
                    break
        parts += [other for other in (part.__cause__, part.__context__) if other is not None]
    return shown


class TestResult:
    """Counts of tests, and texts of what failed."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        if _version >= (3, 12):
            self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def _setupStdout(self):
        if self.buffer:
            if self._stderr_buffer is None:
                from io import StringIO

                self._stderr_buffer = StringIO()
                self._stdout_buffer = StringIO()
            sys.stdout = self._stdout_buffer
            sys.stderr = self._stderr_buffer

    def _buffered(self):
        """What the test has written, with titles, as two texts."""
        texts = []
        for title, stream in (("Stdout", sys.stdout), ("Stderr", sys.stderr)):
            text = stream.getvalue()
            if text and not text.endswith("\n"):
                text += "\n"
            texts.append(f"\n{title}:\n{text}" if text else "")
        return texts

    def _restoreStdout(self):
        if self.buffer:
            if self._mirrorOutput:
                output, error = self._buffered()
                if output:
                    self._original_stdout.write(output)
                if error:
                    self._original_stderr.write(error)
            sys.stdout = self._original_stdout
            sys.stderr = self._original_stderr
            for stream in (self._stdout_buffer, self._stderr_buffer):
                stream.seek(0)
                stream.truncate()

    def addError(self, test, err):
        _stop_if_failfast(self)
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addFailure(self, test, err):
        _stop_if_failfast(self)
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        if err is not None:
            _stop_if_failfast(self)
            failed = issubclass(err[0], test.failureException)
            found = self.failures if failed else self.errors
            found.append((subtest, self._exc_info_to_string(err, test)))
            self._mirrorOutput = True

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        _stop_if_failfast(self)
        self.unexpectedSuccesses.append(test)

    if _version >= (3, 12):

        def addDuration(self, test, elapsed):
            self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        """The traceback, without the lines that belong to the framework."""
        text = "".join(_cleaned(err[1], test.failureException).format())
        if self.buffer:
            text += "".join(self._buffered())
        return text

    def __repr__(self):
        return (
            f"<{_strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)}"
            f" failures={len(self.failures)}>"
        )
