"""`python -m tests.bench.overhead WITH WITHOUT`: what the meters cost, from two builds.

WITH and WITHOUT are folders that hold the package (as PYTHONPATH would name them), the second one
built with SANDBOXED_PYTHON_CFLAGS=-DSP_UNMETERED. Each kernel runs in alternating processes; the
least processor time of each side counts.
"""

import argparse
import math
import os
import subprocess
import sys
from typing import List

from tests.bench.measure import KERNELS, make_sandbox, read_kernels, run_on_engine

ROOT = KERNELS.parent.parent.parent


def time_here(name: str) -> float:
    """The least of three runs in this process."""
    sandbox = make_sandbox()
    text = read_kernels(name)[name]
    return min(run_on_engine(sandbox, text)[0] for _ in range(3))


def time_there(folder: str, name: str) -> float:
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join([folder, str(ROOT)]))
    command = [sys.executable, "-m", "tests.bench.overhead", "--here", name]
    return float(subprocess.check_output(command, env=environment, text=True, cwd=folder))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.overhead", description=__doc__)
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    parser.add_argument("--here", metavar="KERNEL", help=argparse.SUPPRESS)
    parser.add_argument("--only", metavar="NAME", help="kernels whose name contains NAME")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    if options.here:
        print(time_here(options.here))
        return 0
    ratios: List[float] = []
    for name in read_kernels(options.only):
        seconds = [math.inf, math.inf]
        for _ in range(options.rounds):
            for side, folder in enumerate(options.folders):
                seconds[side] = min(seconds[side], time_there(folder, name))
        ratios.append(seconds[0] / seconds[1])
        print("%-26s %6.1f %6.1f %6.3f" % (name, *(s * 1e3 for s in seconds), ratios[-1]))
    mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
    print("geometric mean of %d: %.3f" % (len(ratios), mean))
    return 0


if __name__ == "__main__":
    sys.exit(main())
