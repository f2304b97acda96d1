"""test.support for the sandbox: what tests of the language and the library need of it."""

import contextlib
import functools
import io
import sys
import unittest
from unittest import SkipTest

from _absent import Absent

Py_DEBUG = False
verbose = 0
failfast = False
use_resources = []
max_memuse = 0
MISSING_C_DOCSTRINGS = True
HAVE_DOCSTRINGS = False
is_android = is_emscripten = is_wasi = is_apple = is_apple_mobile = is_jython = False
has_fork_support = has_subprocess_support = has_socket_support = False
has_strftime_extensions = True
unix_shell = None
SHORT_TIMEOUT = LONG_TIMEOUT = LOOPBACK_TIMEOUT = INTERNET_TIMEOUT = 10
C_RECURSION_LIMIT = EXCEEDS_RECURSION_LIMIT = 5000
PGO = False
TEST_HOME_DIR = TEST_SUPPORT_DIR = ""
INT_MAX = (1 << 31) - 1
INT_MIN = -INT_MAX - 1
_1M = 1024 * 1024
_1G = 1024 * _1M
_2G = 2 * _1G
_4G = 4 * _1G
MAX_Py_ssize_t = sys.maxsize
FLOAT_MAX = sys.float_info.max
NHASHBITS = 64


class Error(Exception):
    pass


class TestFailed(Error):
    pass


class TestDidNotRun(Error):
    pass


class ResourceDenied(SkipTest):
    pass


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    if name == "import_helper":
        import test.support.import_helper as found

        return found
    if name == "os_helper":
        import test.support.os_helper as found

        return found
    if name == "warnings_helper":
        import test.support.warnings_helper as found

        return found
    if name == "testcase":
        import test.support.testcase as found

        return found
    if name == "numbers":
        import test.support.numbers as found

        return found
    return Absent("test.support." + name)


def _skipping(reason):
    return unittest.skip(reason)


def _unchanged(item):
    return item


def check_impl_detail(**guards):
    """Is this one of the implementations named? It is none that CPython's tests know."""
    if not guards:
        return False
    return not list(guards.values())[0]


def impl_detail(msg=None, **guards):
    if check_impl_detail(**guards):
        return _unchanged
    return _skipping(msg or "implementation detail of CPython")


def cpython_only(test):
    return impl_detail("cpython_only", cpython=True)(test)


def refcount_test(test):
    return _skipping("needs reference counts")(test)


def no_tracing(function):
    return function


def requires_IEEE_754(test):
    return test


def requires_docstrings(test):
    return _skipping("needs docstrings of natives")(test)


def requires_limited_api(test):
    return _skipping("needs the C API")(test)


def requires_specialization(test):
    return _skipping("needs specialisation of bytecode")(test)


requires_specialization_ft = requires_jit_disabled = requires_jit_enabled = requires_specialization


def requires_gil_enabled(msg=""):
    return _unchanged


def requires_subprocess():
    return _skipping("needs subprocess")


def requires_fork():
    return _skipping("needs fork")


def requires_working_socket(*, module=False):
    return _skipping("needs sockets")


def requires_mac_ver(*min_version):
    return _skipping("needs macOS")


def requires_linux_version(*min_version):
    return _unchanged


def requires_zlib(reason=""):
    return _skipping("needs zlib")


requires_gzip = requires_bz2 = requires_lzma = requires_zlib


def requires_resource(resource):
    return _skipping("needs resource " + resource)


def is_resource_enabled(resource):
    return False


def requires(resource, msg=None):
    raise ResourceDenied("needs resource " + resource)


def bigmemtest(size, memuse, dry_run=True):
    return _skipping("needs a lot of memory")


def bigaddrspacetest(test):
    return _skipping("needs a lot of memory")(test)


def skip_if_buildbot(reason=None):
    return _unchanged


def skip_if_sanitizer(reason=None, *, address=False, memory=False, ub=False, thread=False):
    return _unchanged


def skip_if_pgo_task(test):
    return test


skip_emscripten_stack_overflow = skip_wasi_stack_overflow = lambda: _unchanged
skip_if_unlimited_stack_size = skip_on_s390x = skip_android_selinux = _unchanged
force_not_colorized = force_not_colorized_test_class = force_colorized = _unchanged
suppress_immortalization = lambda *args, **kwargs: _unchanged
thread_unsafe = lambda reason: _unchanged
expected_failure_if_windows_semaphore = _unchanged


def anticipate_failure(condition):
    return unittest.expectedFailure if condition else _unchanged


def run_with_locale(catstr, *locales):
    return _skipping("needs locales")


def run_with_tz(tz):
    return _skipping("needs time zones")


def gc_collect():
    pass


@contextlib.contextmanager
def disable_gc():
    yield


@contextlib.contextmanager
def SuppressCrashReport():
    yield


@contextlib.contextmanager
def disable_faulthandler():
    yield


@contextlib.contextmanager
def captured_output(stream_name):
    kept = getattr(sys, stream_name)
    setattr(sys, stream_name, io.StringIO())
    try:
        yield getattr(sys, stream_name)
    finally:
        setattr(sys, stream_name, kept)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    if hasattr(obj, attr):
        kept = getattr(obj, attr)
        setattr(obj, attr, new_val)
        try:
            yield kept
        finally:
            setattr(obj, attr, kept)
    else:
        setattr(obj, attr, new_val)
        try:
            yield
        finally:
            if hasattr(obj, attr):
                delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    if item in obj:
        kept = obj[item]
        obj[item] = new_val
        try:
            yield kept
        finally:
            obj[item] = kept
    else:
        obj[item] = new_val
        try:
            yield
        finally:
            obj.pop(item, None)


@contextlib.contextmanager
def set_recursion_limit(limit):
    kept = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(limit)
        yield
    finally:
        sys.setrecursionlimit(kept)


def infinite_recursion(max_depth=100):
    return set_recursion_limit(max_depth if max_depth > 150 else 150)


def get_recursion_depth():
    return 20


def get_recursion_available():
    return sys.getrecursionlimit() - 40


def get_c_recursion_limit():
    return 5000


def exceeds_recursion_limit():
    return 5000


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    kept = sys.get_int_max_str_digits()
    try:
        sys.set_int_max_str_digits(max_digits)
        yield
    finally:
        sys.set_int_max_str_digits(kept)


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise SkipTest("object %r has no attribute %r" % (obj, name)) from None


def patch(test_instance, object_to_patch, attr_name, new_value):
    kept = getattr(object_to_patch, attr_name)
    test_instance.addCleanup(setattr, object_to_patch, attr_name, kept)
    setattr(object_to_patch, attr_name, new_value)


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as cm:
        compile(statement, "<test string>", "exec")
    err = cm.exception
    testcase.assertIsNotNone(err.lineno)
    if lineno is not None:
        testcase.assertEqual(err.lineno, lineno)
    testcase.assertIsNotNone(err.offset)
    if offset is not None:
        testcase.assertEqual(err.offset, offset)


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    raise SkipTest("needs the list of a module's names")


def check_sizeof(test, o, size):
    raise SkipTest("needs sizes of objects")


def calcobjsize(fmt):
    raise SkipTest("needs sizes of objects")


def calcvobjsize(fmt):
    raise SkipTest("needs sizes of objects")


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    testcase.assertRaisesRegex(TypeError, "cannot create", tp, *args, **kwds)


def check_no_warnings(*args, **kwargs):
    raise SkipTest("needs records of warnings")


def findfile(filename, subdir=None):
    raise SkipTest("needs a file")


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def sortdict(dict):
    return "{%s}" % ", ".join(["%r: %r" % pair for pair in sorted(dict.items())])


def run_code(code, extra_names=None):
    names = dict(extra_names or {})
    exec(code, names)
    names.pop("__builtins__", None)
    return names


def run_doctest(module, verbosity=None, optionflags=0):
    raise SkipTest("needs doctest")


def run_unittest(*classes):
    pass


@contextlib.contextmanager
def check_warnings(*filters, **kwargs):
    raise SkipTest("needs records of warnings")
    yield


class catch_unraisable_exception:
    def __enter__(self):
        raise SkipTest("needs sys.unraisablehook")

    def __exit__(self, *details):
        pass


class _Equal:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 1


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


ALWAYS_EQ = _Equal()
NEVER_EQ = _NeverEqual()


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


LARGEST = _Largest()
SMALLEST = _Smallest()


class FakePath:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        raise SkipTest("needs paths")


class _Stopwatch:
    def __enter__(self):
        raise SkipTest("needs a clock")

    def __exit__(self, *details):
        pass


Stopwatch = CPUStopwatch = _Stopwatch


def run_yielding_async_fn(function, /, *args, **kwargs):
    coroutine = function(*args, **kwargs)
    try:
        while True:
            try:
                coroutine.send(None)
            except StopIteration as e:
                return e.value
    finally:
        coroutine.close()


def run_no_yield_async_fn(function, /, *args, **kwargs):
    coroutine = function(*args, **kwargs)
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value
    else:
        raise AssertionError("coroutine did not complete")
    finally:
        coroutine.close()


class _AsyncYield:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


def async_yield(value):
    return _AsyncYield(value)
