"""Run the training programs on a build that counts what it does, for setup.py to build it anew.

    python build_tools/train.py FOLDER     # of the package to run them with

What is hot is shown by the programs of build_tools/training, run again and again; what is used at
all by the guest programs of the tests, run once. None of them is measured by tests/bench: a profile
that knew its kernels would flatter.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15


def main() -> int:
    """Run all programs; 1 if one of the first kind does not end well."""
    sys.path.insert(0, sys.argv[1])
    from sandboxed_python import Sandbox

    sandbox = Sandbox(max_time_s=60.0, max_fuel=10**10, max_memory_mb=512)
    for path in sorted(ROOT.glob("tests/guest/**/*.py")):
        sandbox.run(path.read_text(encoding="utf-8"))
    for path in sorted(ROOT.glob("build_tools/training/*.py")):
        source = path.read_text(encoding="utf-8")
        for number in range(ROUNDS):
            # A text never seen is parsed and loaded again.
            result = sandbox.run("%s\n# %d\n" % (source, number))
            if result.status != "ok":
                print("%s: %s: %s" % (path.name, result.status, result.error))
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
