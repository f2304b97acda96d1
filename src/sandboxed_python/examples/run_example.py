"""Run a program file in a sandbox and print a report.

`python -m sandboxed_python.examples.run_example --script FILE`; without --script it runs the sample
next to this file.
"""

import argparse
import sys
from pathlib import Path
from typing import Optional, Sequence

from ..sandbox import Sandbox

SAMPLE = Path(__file__).with_name("submission.py")


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the script; 0 if it ended well, else 1."""
    parser = argparse.ArgumentParser(description="Run a program in a sandbox and print a report.")
    parser.add_argument("--script", metavar="FILE", default=str(SAMPLE), help="the program")
    parser.add_argument("--max-time", metavar="SECONDS", type=float, default=2.0)
    parser.add_argument("--max-memory", metavar="MIB", type=float, default=256)
    options = parser.parse_args(arguments)
    code = Path(options.script).read_text(encoding="utf-8")
    result = Sandbox(options.max_time, options.max_memory).run(code)
    print("status:", result.status)
    print("output:")
    print("".join("    " + line + "\n" for line in result.output.splitlines()), end="")
    if result.error is not None:
        print("error:")
        print("".join("    " + line + "\n" for line in result.error.splitlines()), end="")
    print("fuel used:", result.fuel_used)
    print("time: %d ms, memory: %d MiB" % (result.time_ms, result.memory_mb))
    return 0 if result.ok else 1


if __name__ == "__main__":
    sys.exit(main())
