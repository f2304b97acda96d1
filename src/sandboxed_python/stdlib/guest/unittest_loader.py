"""unittest.loader: which tests there are in a module or class."""

from functools import cmp_to_key as _cmp_to_key

from unittest.case import FunctionTestCase as _FunctionTestCase
from unittest.case import TestCase as _TestCase
from unittest.case import _SubTest
from unittest.suite import TestSuite as _TestSuite


def three_way_cmp(x, y):
    return (x > y) - (x < y)


class _FailedTest(_TestCase):
    """Stands for a test that could not be loaded."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError(f"'_FailedTest' object has no attribute '{name}'")

        def fail():
            raise self._exception

        return fail


def _is_case(obj):
    return (
        isinstance(obj, type)
        and issubclass(obj, _TestCase)
        and obj not in (_TestCase, _FunctionTestCase, _SubTest)
    )


def _matches(name, pattern):
    """Does the name match a pattern with stars?"""
    first, *rest = pattern.split("*")
    if not name.startswith(first):
        return False
    if not rest:
        return name == pattern
    place = len(first)
    for part in rest[:-1]:
        place = name.find(part, place)
        if place < 0:
            return False
        place += len(part)
    return len(name) - len(rest[-1]) >= place and name.endswith(rest[-1])


class TestLoader:
    """Finds tests."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(three_way_cmp)
    testNamePatterns = None
    suiteClass = _TestSuite

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, _TestSuite):
            raise TypeError(
                "Test cases should not be derived from TestSuite. Maybe you meant to derive from"
                " TestCase?"
            )
        names = []
        if testCaseClass not in (_TestCase, _FunctionTestCase):
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if _is_case(obj):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as exc:
                return self._failed(module.__name__, exc, "Failed to call load_tests:")
        return tests

    def _failed(self, name, exc, title):
        import traceback

        self.errors.append(f"{title}\n{''.join(traceback.format_exception(exc))}")
        return self.suiteClass((_FailedTest(name, exc),))

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        if module is None:
            module = _loaded_module(parts.pop(0))
        obj, parent = module, None
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as exc:
                return self._failed(part, exc, "Failed to access attribute:")
        if isinstance(obj, type(_loaded_module("__main__"))):
            return self.loadTestsFromModule(obj)
        if _is_case(obj):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, type(three_way_cmp)) and _is_case(parent):
            test = parent(parts[-1])
            if not isinstance(getattr(test, parts[-1]), type(three_way_cmp)):
                return self.suiteClass([test])
        if isinstance(obj, _TestSuite):
            return obj
        if not callable(obj):
            raise TypeError(f"don't know how to make test from: {obj}")
        test = obj()
        if isinstance(test, _TestSuite):
            return test
        if isinstance(test, _TestCase):
            return self.suiteClass([test])
        raise TypeError(f"calling {obj} returned {test}, not a test")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        patterns = self.testNamePatterns
        names = []
        for name in dir(testCaseClass):
            if not name.startswith(self.testMethodPrefix):
                continue
            if not callable(getattr(testCaseClass, name)):
                continue
            if patterns is not None:
                full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
                if not any([_matches(full, pattern) for pattern in patterns]):
                    continue
            names.append(name)
        if self.sortTestMethodsUsing:
            names.sort(key=_cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        raise ImportError("Start directory is not importable: %r" % (start_dir,))


defaultTestLoader = TestLoader()


def makeSuite(testCaseClass, prefix="test", sortUsing=three_way_cmp, suiteClass=_TestSuite):
    loader = TestLoader()
    loader.sortTestMethodsUsing = sortUsing
    loader.testMethodPrefix = prefix
    loader.suiteClass = suiteClass
    return loader.loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=three_way_cmp, suiteClass=_TestSuite):
    loader = TestLoader()
    loader.sortTestMethodsUsing = sortUsing
    loader.testMethodPrefix = prefix
    loader.suiteClass = suiteClass
    return loader.loadTestsFromModule(module)
