"""Timing of one program on CPython's exec and on the engine, side by side in one process.

Processor time, medians of alternating runs: other processes and the machine's speed hit both sides.
The engine is measured through the public face with every limit on, on a reused sandbox; both sides
run a program whose compilation they have seen before.
"""

import contextlib
import gc
import io
import re
import statistics
import sys
import time
from pathlib import Path
from types import CodeType
from typing import Callable, Dict, List, NamedTuple, Optional, Tuple

KERNELS = Path(__file__).resolve().parent / "kernels"


class Timing(NamedTuple):
    """Seconds, one per repeat, and what the program printed."""

    seconds: List[float]
    output: str

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


def read_kernels(only: Optional[str] = None) -> Dict[str, str]:
    """Kernel name -> text; `only` keeps the names that contain it. What a first line says that the
    kernel needs (`# requires: 3.10`) is looked at."""
    kernels = {}
    for path in sorted(KERNELS.glob("*.py")):
        text = path.read_text(encoding="utf-8")
        needed = re.match(r"# requires: (\d+)\.(\d+)", text)
        if needed and sys.version_info[:2] < (int(needed.group(1)), int(needed.group(2))):
            continue
        if only is None or only in path.stem:
            kernels[path.stem] = text
    return kernels


def make_sandbox() -> "object":
    """A sandbox with all limits on, large enough for every kernel."""
    from sandboxed_python.sandbox import Sandbox

    return Sandbox(max_time_s=60.0, max_memory_mb=1024, max_fuel=10**10, max_output_bytes=1 << 20)


def run_on_cpython(code: CodeType) -> Tuple[float, str]:
    """Seconds and output of one run by exec."""
    output = io.StringIO()
    names: Dict[str, object] = {"__name__": "__main__"}
    with contextlib.redirect_stdout(output):
        start = time.process_time()
        exec(code, names)
        elapsed = time.process_time() - start
    return elapsed, output.getvalue()


def run_on_engine(sandbox: "object", text: str) -> Tuple[float, str]:
    """Seconds and output of one run in the sandbox; raises when it does not end well."""
    start = time.process_time()
    result = sandbox.run(text)  # type: ignore[attr-defined]
    elapsed = time.process_time() - start
    if result.status != "ok":
        raise RuntimeError("%s: %s" % (result.status, result.error))
    return elapsed, result.output


def compare(text: str, sandbox: "object", repeats: int) -> Tuple[Timing, Timing]:
    """Run alternately on CPython and on the engine, after one run of each that is not counted."""
    code = compile(text, "<sandbox>", "exec", dont_inherit=True)
    sides: List[Callable[[], Tuple[float, str]]] = [
        lambda: run_on_cpython(code),
        lambda: run_on_engine(sandbox, text),
    ]
    outputs = [side()[1] for side in sides]
    seconds: List[List[float]] = [[], []]
    for _ in range(repeats):
        for index, side in enumerate(sides):
            gc.collect()
            elapsed, output = side()
            if output != outputs[index]:
                raise RuntimeError("two runs printed different things")
            seconds[index].append(elapsed)
    return Timing(seconds[0], outputs[0]), Timing(seconds[1], outputs[1])


def setting_name() -> str:
    """What is measured against what."""
    from sandboxed_python._core import build_kind

    return "CPython %d.%d.%d, engine %s" % (*sys.version_info[:3], build_kind())
