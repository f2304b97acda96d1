"""`python -m tests.property.many --programs 20000`: generated programs, here and on CPython.

Prints every difference with its program made smaller; ends with 1 if there was one. Seeds count up
from --seed, so a run can be continued, and one program looked at again with --programs 1 --show.
"""

import argparse
import difflib
import random
import sys
import time
import warnings
from pathlib import Path
from typing import Optional

from tests.property.both import difference
from tests.property.generator import ProgramMaker
from tests.property.shrink import shrink


def make(seed: int) -> str:
    return ProgramMaker(random.Random(seed).randrange).program()


def still_fails(text: str) -> bool:
    """Is there a difference, in a program that CPython compiles and that prints no addresses?"""
    try:
        compile(text, "<sandbox>", "exec")
    except SyntaxError:
        return False
    found = difference(text)
    return found is not None and " at 0x" not in found.expected


def report(seed: int, text: str, folder: Optional[Path]) -> None:
    small = shrink(text, still_fails)
    found = difference(small)
    print("=== seed %d\n%s--- CPython and here" % (seed, small))
    if found is not None:
        lines = difflib.unified_diff(
            found.expected.splitlines(), found.got.splitlines(), "CPython", "here", lineterm="", n=1
        )
        print("\n".join(list(lines)[:30]), flush=True)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ("seed_%d.py" % seed)).write_text(small, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m tests.property.many")
    parser.add_argument("--programs", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--stop-after", type=int, default=20, help="differences")
    parser.add_argument("--keep", type=Path, help="a folder for the programs that differ")
    parser.add_argument("--show", action="store_true", help="print the programs")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    differences = 0
    begin = time.monotonic()
    for seed in range(options.seed, options.seed + options.programs):
        text = make(seed)
        if options.show:
            print(text)
        if difference(text) is not None:
            differences += 1
            report(seed, text, options.keep)
            if differences >= options.stop_after:
                break
    print(
        "%d programs from seed %d, %d differences, %.0f s, Python %s"
        % (
            seed + 1 - options.seed,
            options.seed,
            differences,
            time.monotonic() - begin,
            sys.version.split()[0],
        )
    )
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
