"""Build the core under AddressSanitizer and UBSan, and run test suites against it.

    python build_tools/sanitize.py [asan|ubsan|sanitize] [pytest arguments]

Without arguments: both sanitizers over the guest programs, the limits and the escape attempts, all
of them (`-x` stops at the first failure). The build stays apart from that in the tree. Linux with
gcc; the interpreter is not instrumented, so the sanitizer's library is preloaded. Memory that
CPython keeps until its end is not a leak of ours: leaks are refleak.py's subject.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import List

ROOT = Path(__file__).resolve().parent.parent
MODES = ("asan", "ubsan", "sanitize")
SUITES = ["tests/unit", "tests/limits", "tests/escape"]


def library(name: str) -> str:
    """The path of a sanitizer's runtime library."""
    done = subprocess.run(
        [os.environ.get("CC", "gcc"), "-print-file-name=" + name],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.strip()


def build(mode: str) -> Path:
    """Build the package with a sanitizer and return the folder to import it from."""
    folder = ROOT / "build" / mode
    command = [sys.executable, "setup.py", "-q", "build", "--build-lib", str(folder / "lib")]
    command += ["--build-temp", str(folder / "temp")]
    environment = dict(os.environ, SANDBOXED_PYTHON_BUILD=mode)
    subprocess.run(command, cwd=str(ROOT), env=environment, check=True)
    return folder / "lib"


def run_tests(mode: str, package: Path, arguments: List[str]) -> int:
    """Run pytest with the sanitized build; its exit code."""
    preload = []
    if mode in ("asan", "sanitize"):
        preload.append(library("libasan.so"))
    if mode in ("ubsan", "sanitize"):
        preload.append(library("libubsan.so"))
    # The C++ library must come after the sanitizer's.
    preload.append(library("libstdc++.so"))
    environment = dict(
        os.environ,
        LD_PRELOAD=" ".join(preload),
        ASAN_OPTIONS="detect_leaks=0:allocator_may_return_null=1:detect_stack_use_after_return=0",
        UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1",
        PYTHONMALLOC="malloc",
        PYTHONPATH=str(package),
        SANDBOXED_PYTHON_SLOW="1",
    )
    suites = [suite for suite in SUITES if (ROOT / suite).exists()]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    if all(one.startswith("-") for one in arguments):
        arguments = arguments + suites
    return subprocess.run(command + arguments, cwd=str(ROOT), env=environment).returncode


def main() -> int:
    """Build, run, and return pytest's exit code."""
    arguments = sys.argv[1:]
    mode = arguments.pop(0) if arguments and arguments[0] in MODES else "sanitize"
    return run_tests(mode, build(mode), arguments)


if __name__ == "__main__":
    sys.exit(main())
