"""Run one program with inputs here and on the host's exec, and compare what it printed."""

import contextlib
import copy
import io
import linecache
import re
import sys
import traceback
from typing import Any, Dict, NamedTuple, Optional, Tuple

from tests.programs import comparable

FILE_NAME = "<sandbox>"
IS_3_11 = sys.version_info[:2] == (3, 11)
CARETS = re.compile(r"^ *[~^]+\n", re.MULTILINE)


def run_here(text: str, inputs: Optional[Dict[str, Any]] = None) -> Tuple[str, Optional[str]]:
    """Output, and the last line of the error."""
    from sandboxed_python.sandbox import Sandbox

    result = Sandbox(max_time_s=20.0, max_fuel=10**8).run(text, inputs=inputs)
    error = None if result.error is None else result.error.rstrip().rsplit("\n", 1)[-1]
    return result.output, error


def run_host(text: str, inputs: Optional[Dict[str, Any]] = None) -> Tuple[str, Optional[str]]:
    output, error = exec_on_host(text, inputs)
    if error is None:
        return output, None
    return output, error.rstrip().rsplit("\n", 1)[-1]


def exec_on_host(text: str, inputs: Optional[Dict[str, Any]] = None) -> Tuple[str, Optional[str]]:
    """Output and traceback of the program on the host's own interpreter, in this process."""
    names = dict(copy.deepcopy(inputs or {}), __name__="__main__")
    lines = text.splitlines(True)
    linecache.cache[FILE_NAME] = (len(text), None, lines, FILE_NAME)
    output = io.StringIO()
    error = None
    with contextlib.redirect_stdout(output):
        try:
            exec(compile(text, FILE_NAME, "exec", dont_inherit=True), names)
        except BaseException as end:
            frames = end.__traceback__.tb_next if end.__traceback__ else None
            error = "".join(traceback.format_exception(type(end), end, frames))
            frames = None
        names.clear()  # so that what generators still have to do is done and seen
    return output.getvalue(), error


class Difference(NamedTuple):
    """What the two printed, tracebacks after the output."""

    expected: str
    got: str


def difference(text: str) -> Optional[Difference]:
    """What CPython and the engine do differently, tracebacks included; None when nothing."""
    from sandboxed_python.sandbox import Sandbox

    output, error = exec_on_host(text)
    result = Sandbox(max_time_s=20.0, max_fuel=10**8).run(text)
    expected = output + (comparable(error) or "")
    got = result.output + (comparable(result.error) or "")
    if IS_3_11 and "UnboundLocalError" in expected:
        # 3.11 merges pairs of hot instructions, and puts the carets under the first of the two.
        expected, got = CARETS.sub("", expected), CARETS.sub("", got)
    return None if expected == got else Difference(expected, got)


def assert_same(text: str, inputs: Optional[Dict[str, Any]] = None) -> None:
    """Fails when the two print different things or end in different errors."""
    expected, got = run_host(text, inputs), run_here(text, inputs)
    assert got == expected, text
