"""`python -m tests.fuzz natives|source|code [--minutes N] [--seed S]`: look for crashes and hangs.

Each kind makes its cases from consecutive seeds and runs them in a child process, so that a crash
is noticed: the seed is told, and `--seed S --count 1` runs it again. Nothing may crash, take longer
than its limits, or end in an InternalError.
"""

import argparse
import logging
import os
import subprocess
import sys
import time
from typing import Any, Callable, Dict, Sequence

BATCH = 50


def natives(first: int, count: int) -> None:
    """Hostile programs: see hostile.py."""
    from sandboxed_python.sandbox import Sandbox
    from tests.fuzz.hostile import make_program, surface

    found = surface()
    for seed in range(first, first + count):
        tell(seed)
        sandbox = Sandbox(max_time_s=4.0, max_fuel=10**7, max_memory_mb=64, max_output_bytes=10**6)
        started = time.monotonic()
        result = sandbox.run(make_program(seed, found))
        if result.status not in ("ok", "fuel_error", "memory_error", "timeout"):
            raise AssertionError("seed %d ended %s: %s" % (seed, result.status, result.error))
        check_time(seed, started, 8.0)


def source(first: int, count: int) -> None:
    """Text for the front end: see sources.py."""
    from sandboxed_python.sandbox import Sandbox
    from tests.fuzz.sources import corpus, make_source

    texts = corpus()
    for seed in range(first, first + count):
        tell(seed)
        started = time.monotonic()
        Sandbox(max_time_s=1.0, max_fuel=10**6, max_memory_mb=64).run(make_source(seed, texts))
        check_time(seed, started, 5.0)


def code(first: int, count: int, texts: Sequence[str] = ()) -> None:
    """Changed code objects, loaded and run: see codes.py. Without texts: of all guest programs."""
    from tests.fuzz.codes import run_changed, sources
    from tests.fuzz.sources import corpus
    from tests.programs import collect_programs

    found = sources(list(texts or corpus() + [one.text for one in collect_programs("guest")]))
    for seed in range(first * 100, (first + count) * 100):
        tell(seed)
        started = time.monotonic()
        run_changed(seed, found)
        check_time(seed, started, 4.0)


KINDS: Dict[str, Callable[..., Any]] = {"natives": natives, "source": source, "code": code}


def tell(seed: int) -> None:
    """Say in time which case comes: the last one told is the one that crashed."""
    if TELLS:
        os.write(1, b"%d\n" % seed)


def check_time(seed: int, started: float, limit: float) -> None:
    if time.monotonic() - started > limit * PATIENCE:
        raise AssertionError("seed %d took %.1f s" % (seed, time.monotonic() - started))


TELLS = False
PATIENCE = 1.0  # how much longer cases may take: builds that check everything are slow
SHOWN = 4000  # characters of each end


def ends_of(text: str) -> str:
    """The head of a long text, where assertions and sanitizers say what is wrong, and its tail."""
    if len(text) <= 2 * SHOWN:
        return text
    left_out = len(text) - 2 * SHOWN
    return "%s\n[... %d characters ...]\n%s" % (text[:SHOWN], left_out, text[-SHOWN:])


def main() -> int:
    """Run batches in child processes until the time is over; the number of failed ones."""
    global TELLS, PATIENCE
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("kind", choices=sorted(KINDS))
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, help="run just these, in this process")
    parser.add_argument("--patience", type=float, default=1.0)
    options = parser.parse_args()
    PATIENCE = options.patience
    if options.count is not None:
        logging.disable()
        TELLS = True
        KINDS[options.kind](options.seed, options.count)
        return 0
    end = time.monotonic() + options.minutes * 60
    failed = cases = 0
    seed = options.seed
    while time.monotonic() < end:
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.fuzz", options.kind]
        command += ["--seed", str(seed), "--count", str(BATCH)]
        command += ["--patience", str(PATIENCE)]
        done = subprocess.run(command, capture_output=True)
        cases += BATCH
        seed += BATCH
        if done.returncode:
            failed += 1
            last = (done.stdout.split() or [b"?"])[-1].decode()
            print("seed %s: exit code %d" % (last, done.returncode))
            print(ends_of(done.stderr.decode("utf-8", "replace")), flush=True)
    print("%s: %d cases, %d failed batches" % (options.kind, cases, failed))
    return failed


if __name__ == "__main__":
    sys.exit(main())
