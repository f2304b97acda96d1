"""`python -m tests.golden`: show which listings have changed; `--update` writes them.

`--kernels`: the fuel of all the benchmarks' kernels instead.
"""

import argparse
import difflib
import sys
from pathlib import Path
from typing import Dict

from tests.golden.listing import KERNEL_FUEL, golden_sources, make_kernel_fuel, make_listing


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--kernels", action="store_true")
    options = parser.parse_args()
    changed = 0
    made: Dict[Path, str] = {}
    if options.kernels:
        made[KERNEL_FUEL] = make_kernel_fuel()
    else:
        for path in golden_sources().values():
            made[path.with_suffix(".txt")] = make_listing(path.read_text(encoding="utf-8"))
    for golden, new in made.items():
        old = golden.read_text(encoding="utf-8") if golden.exists() else ""
        if old == new:
            continue
        changed += 1
        if options.update:
            golden.write_text(new, encoding="utf-8")
        else:
            lines = difflib.unified_diff(old.splitlines(), new.splitlines(), golden.name, "now")
            print("\n".join(lines))
    print("%d %s" % (changed, "updated" if options.update else "changed"))
    return 1 if changed and not options.update else 0


if __name__ == "__main__":
    sys.exit(main())
