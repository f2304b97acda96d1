"""The text of tracebacks: the same as CPython's for the same frames and exceptions.

Each program runs on this CPython; its exception, taken apart as the core would hand it over, must
come out as the text that CPython itself prints.
"""

import linecache
import sys
import traceback
from typing import Any, List, Optional

import pytest

from sandboxed_python.raw import ExceptionTuple
from sandboxed_python.traceback_text import (
    HEADER,
    MAX_STACK_LINES,
    exception_text,
    final_lines,
    stop_text,
    traceback_frames,
)

PROGRAMS = {
    "plain": "x = 1\n1 / 0\n",
    "function": "def f(a):\n    return a.b.c + 1\n\n\nf(1)\n",
    "nested operator": "def f(n):\n    return [1, 2][n] + (n / 0)\n\nprint(f(0))\n",
    "chain": "try:\n    1 / 0\nexcept ZeroDivisionError:\n    {}['key']\n",
    "cause": "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError('v') from e\n",
    "from none": "try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise ValueError from None\n",
    "own class": "class Mine(Exception):\n    pass\n\nraise Mine('one\\ntwo')\n",
    "no message": "raise ValueError\n",
    "bad str": "class Bad(Exception):\n    def __str__(self):\n        1 / 0\n\nraise Bad\n",
    "recursion": "def f(n):\n    if n == 0:\n        raise KeyError('k')\n    f(n - 1)\n\nf(50)\n",
    "two lines": "def f(*a):\n    raise OSError(2, 'none')\n\nf(1,\n  2,\n  3)\n",
    "many lines": "value = (1 +\n  2 +\n  3 +\n  4 +\n  5 / 0)\n",
    "unicode": "naïve = '日本語'; naïve + (1 + 'é')\n",
    "tabs": "if True:\n\tx = [1,\t2][5]\n",
    "three links": (
        "def f(n):\n    try:\n        1 / 0\n    except ZeroDivisionError:\n"
        "        if n:\n            f(n - 1)\n        raise KeyError(n)\n\nf(3)\n"
    ),
}
if sys.version_info >= (3, 11):
    PROGRAMS["notes"] = "e = ValueError('v')\ne.add_note('a\\nb')\ne.add_note('c')\nraise e\n"


def taken_apart(error: Optional[BaseException]) -> Optional[ExceptionTuple]:
    """A host exception in the shape that the core uses for guest exceptions."""
    if error is None:
        return None
    frames: List[Any] = []
    tb = error.__traceback__
    while tb is not None:
        code = tb.tb_frame.f_code
        position = (tb.tb_lineno, None, None, None)
        if sys.version_info >= (3, 11):
            position = list(code.co_positions())[tb.tb_lasti // 2]
        line, end_line, column, end_column = position
        if code.co_filename == "<sandbox>":
            frames.append((code.co_filename, line, end_line, column, end_column, code.co_name))
        tb = tb.tb_next
    try:
        message: Optional[str] = str(error)
    except Exception:
        message = None
    return (
        type(error).__name__,
        message,
        list(getattr(error, "__notes__", [])),
        frames,
        taken_apart(error.__cause__),
        taken_apart(error.__context__),
        error.__suppress_context__,
        None,
    )


@pytest.mark.parametrize("name", PROGRAMS)
def test_text_is_cpythons(name: str) -> None:
    source = PROGRAMS[name]
    lines = source.splitlines(True)
    linecache.cache["<sandbox>"] = (len(source), None, lines, "<sandbox>")
    try:
        exec(compile(source, "<sandbox>", "exec"), {"__name__": "__main__"})
    except Exception as error:
        tb = error.__traceback__
        assert tb is not None
        expected = "".join(traceback.format_exception(type(error), error, tb.tb_next))
        apart = taken_apart(error)
    finally:
        del linecache.cache["<sandbox>"]
    assert apart is not None
    assert exception_text(apart, lambda filename: source) == expected


def frame(line: int, name: str = "f") -> Any:
    return ("<sandbox>", line, None, None, None, name)


def test_long_stacks_lose_their_middle() -> None:
    frames = [frame(1 + n % 2) for n in range(100_000)]
    text = stop_text(frames, "Stopped", lambda filename: "f(1)\nf(2)\n")
    assert len(text.splitlines()) == 2 * MAX_STACK_LINES + 3
    assert "  [99000 lines left out]\n" in text
    assert text.startswith(HEADER) and text.endswith("    f(2)\nStopped\n")


def test_long_lines_are_cut() -> None:
    source = "x = 1" + " + 1" * 100_000
    column = len(source) - 1
    where = ("<sandbox>", 1, 1, column, column + 1, "<module>")
    assert len(stop_text([where], "Stopped", lambda filename: source)) < 10_000


def test_long_chains_lose_their_middle() -> None:
    error = None
    for n in range(50_000):
        error = ("KeyError", str(n), None, [frame(1)], None, error, False, None)
    assert error is not None
    text = exception_text(error, lambda filename: "f()\n")
    assert "KeyError: 49999\n" in text and "KeyError: 0\n" in text
    assert len(text) < 100_000


def test_lines_that_do_not_exist() -> None:
    text = stop_text([frame(0), frame(7)], "Stopped", lambda filename: "a\n")
    assert text == (
        HEADER
        + '  File "<sandbox>", line 0, in f\n'
        + '  File "<sandbox>", line 7, in f\n'
        + "Stopped\n"
    )


def test_frames_as_data() -> None:
    (one,) = traceback_frames([("<sandbox>", 2, 2, 4, 9, "f")], lambda filename: "\n    1 / 0\r\n")
    assert one == ("<sandbox>", 2, 2, 4, 9, "f", "    1 / 0")
    assert one.function == "f" and one.source_line == "    1 / 0"


def test_final_lines() -> None:
    assert final_lines("__main__.E", "m") == "E: m\n"
    assert final_lines("E", "") == "E\n"
    assert final_lines("E", None) == "E: <exception str() failed>\n"
