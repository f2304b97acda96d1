"""The long forms, run by hand; a sample of each is in tests/limits/test_memory_sweep.py.

python -m tests.sweep allocations [--most N] [--programs N] [part of a name ...]
python -m tests.sweep growth [--cap MIB ...] [part of a name ...]
"""

import argparse
import logging
import sys

from tests.sweep.allocations import KINDS, sweep, sweep_programs
from tests.sweep.growth import grow, growth_programs


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.sweep")
    parser.add_argument("what", choices=("allocations", "growth"))
    parser.add_argument("--most", type=int, default=10**9, help="points a program at most")
    parser.add_argument("--programs", type=int, default=10**9, help="programs at most")
    parser.add_argument("--kind", action="append", help="all, blocks, reserve")
    parser.add_argument("--cap", type=int, action="append", help="MiB; 16, 64 and 256 if not given")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    # What the host prints of refused requests it prints at the expense of the run.
    sys.excepthook = sys.unraisablehook = lambda *args: None
    bad = done = points = 0
    worst = 0.0
    if options.what == "allocations":
        programs = [
            one
            for one in sweep_programs()
            if not options.names or any(part in one.name for part in options.names)
        ]
        step = max(1, len(programs) // options.programs)
        for program in programs[::step]:
            for kind in options.kind or KINDS:
                print(program.name, kind, end=" ", flush=True)
                swept = sweep(program, kind, options.most)
                done += 1
                points += swept.points
                print(swept.points, "; ".join(swept.faults[:5]) or "ok", flush=True)
                bad += bool(swept.faults)
        print("sweep: %d sweeps, %d points, %d with faults" % (done, points, bad))
    else:
        for cap in options.cap or (16, 64, 256):
            for name, text in growth_programs().items():
                if options.names and not any(part in name for part in options.names):
                    continue
                grown = grow(name, text, cap)
                done += 1
                worst = max(worst, grown.grown / (1 << 20) - cap)
                if grown.faults:
                    bad += 1
                    print("%s, cap %d: %s" % (name, cap, "; ".join(grown.faults)), flush=True)
        print("growth: %d runs, %d with faults, at most cap + %.1f MiB" % (done, bad, worst))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
