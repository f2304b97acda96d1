"""`python -m tests.bench.startup`: what it costs to start a program that does nothing.

The median of a new source (`1+1` with a new comment each time) against CPython's compile + exec of
the same text, and of the second and later runs of one source, on a reused sandbox, in microseconds.
"""

import statistics
import sys
import time
from typing import Callable, List

from tests.bench.measure import make_sandbox, setting_name

REPEATS = 2000


def median_us(action: Callable[[int], object], repeats: int = REPEATS) -> float:
    seconds: List[float] = []
    for number in range(repeats):
        start = time.perf_counter()
        action(number)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds) * 1e6


def new_text(number: int) -> str:
    return "1+1 # %d" % number


def main() -> int:
    sandbox = make_sandbox()
    seen = compile("1+1", "<sandbox>", "exec")

    def cpython_new(number: int) -> None:
        exec(compile(new_text(number), "<sandbox>", "exec"), {"__name__": "__main__"})

    def cpython_seen(number: int) -> None:
        exec(seen, {"__name__": "__main__"})

    def engine_new(number: int) -> None:
        sandbox.run(new_text(number))  # type: ignore[attr-defined]

    def engine_seen(number: int) -> None:
        sandbox.run("1+1")  # type: ignore[attr-defined]

    for action in (cpython_new, engine_new, cpython_seen, engine_seen):
        median_us(action, 50)
    # A new source must stay new: the numbers of the warm-up are not used again.
    base = 10**6
    figures = [
        median_us(lambda number: cpython_new(base + number)),
        median_us(lambda number: engine_new(base + number)),
        median_us(cpython_seen),
        median_us(engine_seen),
    ]
    print("%s, medians of %d, microseconds" % (setting_name(), REPEATS))
    print("new source   CPython compile+exec %8.1f" % figures[0])
    print(
        "             engine               %8.1f  ratio %.2f"
        % (figures[1], figures[1] / figures[0])
    )
    print("seen source  CPython exec         %8.1f" % figures[2])
    print("             engine               %8.1f" % figures[3])
    return 0


if __name__ == "__main__":
    sys.exit(main())
