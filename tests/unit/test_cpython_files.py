"""A selection of CPython's own test files: at least as many of their tests pass as did before.

The whole list takes minutes and is run by hand: `python -m tests.cpython`.
"""

import sys

import pytest

from tests.cpython.files import find_lib, source_path
from tests.cpython.runner import FAILED, PASSED, run_file

# File -> how many tests pass on CPython 3.11, where the numbers are known.
AT_LEAST = {
    "test_class": 14,
    "test_dict": 84,
    "test_except_star": 55,
    "test_list": 49,
    "test_named_expressions": 67,
    "test_set": 560,
    "test_with": 50,
    "test_userstring": 54,
    "test_json.test_fail": 14,
    "test_property": 16,
    "test_deque": 62,
    "test_textwrap": 62,
}
LIB = find_lib(None)


@pytest.mark.parametrize("name", sorted(AT_LEAST))
def test_file(name: str) -> None:
    if LIB is None:
        pytest.skip("this Python has no `test` package")
    if source_path(LIB, name) is None:
        pytest.skip("this Python has no such file")
    result = run_file(LIB, name)
    assert not result.serious
    assert result.count(PASSED) + result.count(FAILED) > 0
    if sys.version_info[:2] == (3, 11):
        failed = sorted(test for test, one in result.verdicts.items() if one.verdict == FAILED)
        assert result.count(PASSED) >= AT_LEAST[name], failed
