"""Find runs that leave something behind: memory blocks of the host, or live objects of the core.

Runs each guest program of the test suite in rounds, in one process, and looks at the number of
allocated blocks after every round. A program leaks if *every* one of the last rounds leaves more
than the round before: caches fill up once, leaks go on. With a debug build (SANDBOXED_PYTHON_BUILD=
debug) the counters of live objects must be back at zero after each run.

    python build_tools/refleak.py [part of a name ...]
"""

import gc
import sys
from pathlib import Path
from typing import List

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sandboxed_python import _core  # noqa: E402
from sandboxed_python.sandbox import Sandbox  # noqa: E402
from tests.programs import Program, collect_programs  # noqa: E402

WARM_UP = 3
ROUNDS = 5
RUNS_PER_ROUND = 3


def blocks_left(program: Program) -> List[int]:
    """How many blocks of the host, and bytes of the region, more than before each round leaves."""
    sandbox = Sandbox(max_time_s=20.0, max_memory_mb=512)
    left = []
    gc.collect()
    before = _blocks()
    for _ in range(WARM_UP + ROUNDS):
        for _ in range(RUNS_PER_ROUND):
            sandbox.run(program.text, stdin=program.stdin)
        gc.collect()
        now = _blocks()
        left.append(now - before)
        before = now
    return left[WARM_UP:]


def _blocks() -> int:
    """Blocks of the host, and sixteenths of the bytes that runs have left in the region."""
    return sys.getallocatedblocks() + int(_core.memory_state()["live"]) // 16


def live_objects() -> int:
    """The core's own count of its objects; 0 in builds that don't count."""
    count = getattr(_core, "live_objects", None)
    return sum(count().values()) if count is not None else 0


def main() -> int:
    """Print the programs that leak; 1 if any does."""
    wanted = sys.argv[1:]
    programs = [
        one
        for one in collect_programs("guest")
        if one.reason_to_skip() is None and (not wanted or any(part in one.name for part in wanted))
    ]
    leaking = 0
    gc.disable()
    for program in programs:
        before = live_objects()
        left = blocks_left(program)
        objects = live_objects() - before
        if min(left) > 0 or objects > 0:
            leaking += 1
            print("%s: blocks left per round %s, objects left %d" % (program.name, left, objects))
    print("refleak: %d programs, %d leak" % (len(programs), leaking))
    return 1 if leaking else 0


if __name__ == "__main__":
    sys.exit(main())
