"""`python -m tests.outcomes`: what every guest program did here, as JSON, fuel and memory included.

Run by tests/unit/test_determinism.py in processes that differ in all that must not matter. With
`--step N` only every Nth program runs; with `--otherwise` they run in the reverse order, after a
program that leaves what it can, and on a thread.
"""

import argparse
import json
import sys
import threading
from typing import Any, Dict, List

from tests.programs import Program, collect_programs

LEAVES_TRACES = """
import random, sys, decimal
random.seed(1); sys.setrecursionlimit(500); decimal.getcontext().prec = 3
sys.stdout.write("no newline"); leaked = [{i: str(i)} for i in range(1000)]
class A:
    def __del__(self): print("gone")
leaked.append(A()); leaked.append(leaked)
def deep(n): return n and deep(n - 1)
deep(400)
1 / 0
"""


def run_all(programs: List[Program], outcomes: Dict[str, Any]) -> None:
    from sandboxed_python.sandbox import Sandbox
    from sandboxed_python.stdlib import module_names

    imports = module_names(on_request=True)
    for program in programs:
        sandbox = Sandbox(
            max_time_s=60.0, max_memory_mb=512, max_fuel=10**8, allowed_imports=imports
        )
        result = sandbox.run(program.text, stdin=program.stdin)
        fields = result.status, result.output, result.error, result.stderr, result.fuel_used
        outcomes[program.name] = (fields, result.peak_memory_bytes)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--otherwise", action="store_true")
    options = parser.parse_args()
    programs = [one for one in collect_programs("guest") if one.reason_to_skip() is None]
    programs = programs[:: options.step]
    outcomes: Dict[str, Any] = {}
    if options.otherwise:
        run_all([Program("", LEAVES_TRACES)], {})
        programs.reverse()
        thread = threading.Thread(target=run_all, args=(programs, outcomes))
        thread.start()
        thread.join()
    else:
        run_all(programs, outcomes)
    json.dump(outcomes, sys.stdout)


if __name__ == "__main__":
    main()
