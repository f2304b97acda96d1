"""Let the n-th request for memory of a run fail, for every n up to what the program needs.

Each such run must end in a trap (status memory_error), lose no memory, and leave the process and
the sandbox in working order. Kinds of requests:

    blocks    requests of 512 bytes and more
    reserve   calls of the core's own heap_reserve, before blocks of a size the guest chose
    all       every request, also the smallest; not swept unless asked for

Small requests never fail in a run while there is slack, because CPython itself does not live
through every such failure; nor does our own core. So `all` shows what is left to do, not what is
promised.
"""

import gc
import sys
from typing import Any, List, NamedTuple

from sandboxed_python import _core
from sandboxed_python.sandbox import Sandbox
from tests.programs import Program, collect_programs

KINDS = ("blocks", "reserve")
ROUNDS = 10
CHECK = "x = [str(i) for i in range(50)]\nprint(len(''.join(x)))"


class Swept(NamedTuple):
    """What came of one program: how many points failed, and what was wrong."""

    name: str
    kind: str
    points: int
    faults: List[str]


def sweep_programs() -> List[Program]:
    """Guest programs that end well and read nothing from outside."""
    return [one for one in collect_programs("guest") if one.reason_to_skip() is None]


def _fail_at(kind: str, n: int) -> None:
    if kind == "reserve":
        _core.memory_fail_at(0, 0, n)
    else:
        _core.memory_fail_at(n, 512 if kind == "blocks" else 0)


def sweep(program: Program, kind: str, most: int = 10**9) -> Swept:
    """Fail each request of the program in turn, at most so many of them, evenly spread."""
    sandbox = Sandbox(max_time_s=60.0, max_memory_mb=256)
    faults: List[str] = []
    for _ in range(2):
        wanted = sandbox.run(program.text, stdin=program.stdin)
    expected = sandbox.run(CHECK).output
    failed_at: List[int] = []
    n = step = 1
    while len(failed_at) < most:
        result = _run_failing(sandbox, program, kind, n)
        if result.status == wanted.status and result.output == wanted.output:
            break
        if result.status != "memory_error":
            faults.append("request %d: status %s" % (n, result.status))
        if not wanted.output.startswith(result.output):
            faults.append("request %d: other output" % n)
        failed_at.append(n)
        if len(failed_at) * 2 > most:
            step += 1 + step // 4
        n += step
    if sandbox.run(CHECK).output != expected:
        faults.append("the sandbox does not work any more")
    # Caches of the host fill once, some of them slowly; what is lost is lost again every time.
    again = failed_at[-5:]
    left = []
    for _ in range(ROUNDS):
        for n in again:
            _run_failing(sandbox, program, kind, n)
        # It holds names that runs looked for, and takes hundreds of runs to fill.
        sys._clear_type_cache()
        gc.collect()
        left.append(_core.memory_state()["live"])
    if all(before < after for before, after in zip(left, left[1:])):
        faults.append("%d bytes are left by %d runs" % (left[-1] - left[-2], len(again)))
    return Swept(program.name, kind, len(failed_at), faults)


def _run_failing(sandbox: Sandbox, program: Program, kind: str, n: int) -> Any:
    _fail_at(kind, n)
    try:
        return sandbox.run(program.text, stdin=program.stdin)
    finally:
        _core.memory_fail_at(0)


def ramp(text: str, stdin: str = "", first: int = 1) -> List[str]:
    """Raise max_memory_mb until the program passes: before that every run is a memory_error.
    Returns the statuses."""
    statuses = []
    for size in range(first, 65):
        result = Sandbox(max_memory_mb=size, max_time_s=60.0).run(text, stdin=stdin)
        statuses.append(result.status)
        if result.status != "memory_error":
            break
    return statuses
