"""Takes each guard away in turn and sees a test fail: the proof that the test watches the guard.

    python build_tools/guards.py            # all of them: a build, then the tests of each
    python build_tools/guards.py gate walk  # those whose name has one of these parts
    python build_tools/guards.py --list
    python build_tools/guards.py --check    # does the table fit the sources? Takes no time

`guards.txt` beside this file is the table. Works on a copy of the tree in a temporary folder
(`--folder` keeps it and finds it again). There every guard asks `sp_guard_off`, which the
environment sets, so that one build serves for all: with every guard in place the tests must pass,
with one off its tests must not; a crash counts, for in production it would be one. The result is 1
if a test has not noticed. When a guard is added, see that its test fails for the right reason.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Dict, List, NamedTuple, Tuple

ROOT = Path(__file__).resolve().parent.parent
TABLE = Path(__file__).with_suffix(".txt")
VARIABLE = "SANDBOXED_PYTHON_GUARD_OFF"
SECONDS = 120

HEADER = """/* Which guard is off: for build_tools/guards.py. */
#ifndef SANDBOXED_PYTHON_GUARD_OFF_H
#define SANDBOXED_PYTHON_GUARD_OFF_H
#include <stdlib.h>
static int sp_guard_off = 0;
__attribute__((constructor)) static void sp_guard_read(void) {
    const char *number = getenv("%s");
    if (number != NULL) sp_guard_off = atoi(number);
}
#endif
"""


class Guard(NamedTuple):
    """One of the table: the edits that make it switchable are (file, text, text with OFF)."""

    name: str
    tests: List[str]
    since: Tuple[int, ...]
    edits: List[Tuple[str, str, str]]


def read_guards() -> List[Guard]:
    """The table, in its order, by which guards are numbered from 1."""
    return [_read_guard(chunk) for chunk in TABLE.read_text("utf-8").split("\n### ")[1:]]


def _read_guard(chunk: str) -> Guard:
    name, *lines = chunk.splitlines()
    guard = Guard(name, [], (3, 8), [])
    for line in lines:
        if line.startswith("# tests: "):
            guard.tests.extend(shlex.split(line[9:]))
        elif line.startswith("# since: "):
            guard = guard._replace(since=tuple(int(part) for part in line[9:].split(".")))
        elif line.startswith("# file: "):
            guard.edits.append((line[8:], "", ""))
        elif line:
            file, old, new = guard.edits[-1]
            text = line[2:] + "\n"
            edit = (file, old + text, new) if line[0] == "-" else (file, old, new + text)
            guard.edits[-1] = edit
    return guard


def misfits(guards: List[Guard]) -> List[str]:
    """What the table says of the sources that is not so (any more)."""
    core = ROOT / "src" / "_core"
    return [
        "%s: not found in %s:\n%s" % (guard.name, file, old)
        for guard in guards
        for file, old, _ in guard.edits
        if old not in (core / file).read_text(encoding="utf-8")
    ]


def make_switchable(tree: Path, guards: List[Guard]) -> None:
    """Let every guard in this copy of the tree ask whether it is off."""
    core = tree / "src" / "_core"
    (core / "guard_off.h").write_text(HEADER % VARIABLE)
    texts: Dict[str, str] = {}
    for number, guard in enumerate(guards, 1):
        for file, old, new in guard.edits:
            text = texts.get(file) or (core / file).read_text(encoding="utf-8")
            texts[file] = text.replace(old, new.replace("OFF", "(sp_guard_off == %d)" % number))
    declared = 'cdef extern from "guard_off.h":\n    int sp_guard_off\n\n'
    first = "base/host.pxi"
    text = texts.get(first) or (core / first).read_text(encoding="utf-8")
    texts[first] = text.replace("cdef extern", declared + "cdef extern", 1)
    for file, text in texts.items():
        if file.endswith(".h"):
            text = text.replace("#include", '#include "guard_off.h"\n#include', 1)
        (core / file).write_text(text, encoding="utf-8")


def make_copy(tree: Path, guards: List[Guard]) -> None:
    """A copy of the project with switches in it, built without optimisation."""
    ignored = shutil.ignore_patterns("*.so", "build", ".git", "__pycache__", ".*_cache")
    shutil.copytree(str(ROOT), str(tree), ignore=ignored)
    make_switchable(tree, guards)
    environment = dict(os.environ, SANDBOXED_PYTHON_OPT="0")
    command = [sys.executable, "setup.py", "-q", "build_ext", "--inplace"]
    subprocess.run(command, cwd=str(tree), env=environment, check=True, stderr=subprocess.DEVNULL)


def run_tests(tree: Path, tests: List[str], off: int) -> Tuple[bool, str]:
    """Do the tests pass with that guard off (0: none)? And what was noticed."""
    environment = dict(os.environ, PYTHONPATH=str(tree / "src"))
    environment[VARIABLE] = str(off)
    command = [sys.executable, "-m", "pytest", "-q", "-x", "--tb=no", "-p", "no:cacheprovider"]
    try:
        done = subprocess.run(
            command + tests,
            cwd=str(tree),
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        return False, "does not end"
    said = done.stdout.decode("utf-8", "replace")
    failed = [line for line in said.splitlines() if line.startswith("FAILED")]
    if done.returncode < 0 or "Fatal Python error" in said:
        return False, "the process crashes"
    if done.returncode == 5:
        sys.exit("no test is chosen by " + " ".join(tests))
    return done.returncode == 0, failed[0].split(" - ")[0][7:] if failed else said[-200:].strip()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python build_tools/guards.py")
    parser.add_argument("--list", action="store_true", help="show the guards and their tests")
    parser.add_argument("--check", action="store_true", help="only compare with the sources")
    parser.add_argument("--folder", type=Path, help="where the copy is made, or is")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    guards = read_guards()
    wrong = misfits(guards)
    if wrong or options.check:
        print("\n".join(wrong) or "guards: the table fits the sources")
        return 1 if wrong else 0
    chosen = [
        (number, guard)
        for number, guard in enumerate(guards, 1)
        if not options.names or any(part in guard.name for part in options.names)
    ]
    if options.list:
        for number, guard in chosen:
            print("%2d %-72s %s" % (number, guard.name, " ".join(guard.tests)))
        return 0
    folder = options.folder or Path(tempfile.mkdtemp(prefix="guards"))
    tree = folder / "tree"
    if not tree.exists():
        make_copy(tree, guards)
    unnoticed = 0
    for number, guard in chosen:
        if sys.version_info < guard.since:
            continue
        passes, said = run_tests(tree, guard.tests, 0)
        if not passes:
            said = "FAILS WITH THE GUARD IN PLACE: " + said
            unnoticed += 1
        else:
            passes, said = run_tests(tree, guard.tests, number)
            if passes:
                said = "NOT NOTICED"
                unnoticed += 1
        print("%-72s %s" % (guard.name, said), flush=True)
    if options.folder is None:
        shutil.rmtree(str(folder))
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
