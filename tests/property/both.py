"""Run one program with inputs here and on the host's exec, and compare what it printed."""

import contextlib
import copy
import io
import traceback
from typing import Any, Dict, Optional, Tuple


def run_here(text: str, inputs: Optional[Dict[str, Any]] = None) -> Tuple[str, Optional[str]]:
    """Output, and the last line of the error."""
    from sandboxed_python.sandbox import Sandbox

    result = Sandbox(max_time_s=20.0, max_fuel=10**8).run(text, inputs=inputs)
    error = None if result.error is None else result.error.rstrip().rsplit("\n", 1)[-1]
    return result.output, error


def run_host(text: str, inputs: Optional[Dict[str, Any]] = None) -> Tuple[str, Optional[str]]:
    names = dict(copy.deepcopy(inputs or {}), __name__="__main__")
    output = io.StringIO()
    error = None
    with contextlib.redirect_stdout(output):
        try:
            exec(compile(text, "<sandbox>", "exec", dont_inherit=True), names)
        except Exception as end:
            error = "".join(traceback.format_exception_only(type(end), end)).rstrip()
            error = error.rsplit("\n", 1)[-1]
    return output.getvalue(), error


def assert_same(text: str, inputs: Optional[Dict[str, Any]] = None) -> None:
    """Fails when the two print different things or end in different errors."""
    expected, got = run_host(text, inputs), run_here(text, inputs)
    assert got == expected, text
