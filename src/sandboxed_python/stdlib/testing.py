"""unittest: tests that programs carry with them."""

import sys

from .spec import ModuleSpec, names_from

_VERSION = tuple(sys.version_info[:2])

_CASE = (
    "TestCase FunctionTestCase SkipTest skip skipIf skipUnless expectedFailure addModuleCleanup"
    " doModuleCleanups enterModuleContext"
)


def _part(name: str, shown_as: str = "") -> ModuleSpec:
    return ModuleSpec(
        "unittest." + name,
        owners=("unittest",),
        source="unittest_%s.py" % name,
        shown_as=shown_as or None,
        constants={"_version": _VERSION},
    )


MODULES = [
    ModuleSpec("doctest", source="doctest.py"),
    ModuleSpec(
        "unittest",
        doc="Test cases, assertions, and a runner that reports on stderr.",
        lazy={
            **names_from("unittest.case", _CASE),
            **names_from("unittest.suite", "BaseTestSuite TestSuite"),
            **names_from("unittest.loader", "TestLoader defaultTestLoader makeSuite findTestCases"),
            "TestResult": "unittest.result",
            "IsolatedAsyncioTestCase": "unittest.async_case",
            **names_from("unittest.runner", "TextTestResult TextTestRunner"),
            **names_from("_unittest_main", "TestProgram main"),
            **{
                part: "unittest." + part for part in ("case", "suite", "loader", "result", "runner")
            },
        },
    ),
    _part("assertions", "unittest.case"),
    _part("contexts", "unittest.case"),
    _part("case"),
    _part("suite"),
    _part("loader"),
    _part("result"),
    _part("runner"),
    _part("mock")._replace(
        lazy={
            **names_from("_unittest_mock_patch", "patch"),
            **names_from("_unittest_mock_async", "AsyncMock mock_open"),
        }
    ),
    _part("mock_async", "unittest.mock")._replace(name="_unittest_mock_async", is_internal=True),
    _part("mock_calls", "unittest.mock")._replace(name="_unittest_mock_calls", is_internal=True),
    _part("mock_patch", "unittest.mock")._replace(name="_unittest_mock_patch", is_internal=True),
    _part("async", "unittest.async_case")._replace(name="unittest.async_case"),
    _part("main", "unittest.main")._replace(name="_unittest_main", is_internal=True),
]
