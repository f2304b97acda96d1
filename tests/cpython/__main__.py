"""Run CPython's own tests in the sandbox and print a table.

python -m tests.cpython [--lib DIR] [--only TEXT] [-v] [--json FILE] [test_list ...]
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import List

from .files import chosen_files, find_lib
from .runner import FAILED, NOT_APPLICABLE, PASSED, FileResult, run_file

HEADING = "%-34s %7s %7s %7s %7s %7s" % ("file", "methods", "passed", "failed", "n/a", "%")


def row(title: str, results: List[FileResult]) -> str:
    passed, failed, other = (
        sum(one.count(kind) for one in results) for kind in (PASSED, FAILED, NOT_APPLICABLE)
    )
    share = "%.1f" % (100.0 * passed / (passed + failed)) if passed + failed else "-"
    return "%-34s %7d %7d %7d %7d %7s" % (
        title,
        passed + failed + other,
        passed,
        failed,
        other,
        share,
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="run CPython's own tests in the sandbox")
    parser.add_argument("files", nargs="*", help="names of test files; all that apply if none")
    parser.add_argument("--lib", help="the standard library, or its folder `test`")
    parser.add_argument("--only", default="", help="tests whose id contains this text")
    parser.add_argument("-v", "--verbose", action="store_true", help="tell every failure")
    parser.add_argument("--all", action="store_true", help="with -v, what is n/a as well")
    parser.add_argument("--json", type=Path, help="write all verdicts to this file")
    options = parser.parse_args()
    lib = find_lib(options.lib)
    if lib is None:
        print("this Python has no `test` package; give one with --lib", file=sys.stderr)
        return 2
    results: List[FileResult] = []
    causes: "Counter[str]" = Counter()
    print(HEADING)
    for name in chosen_files(lib, options.files):
        result = run_file(lib, name, options.only)
        results.append(result)
        print(row(name, [result]), "BROKEN " + result.broken[:200] if result.broken else "")
        for line in result.serious:
            print("    SERIOUS", line)
        for test, verdict in sorted(result.verdicts.items()):
            if verdict.verdict == FAILED:
                causes[verdict.reason[:90]] += 1
            if options.verbose and (
                verdict.verdict == FAILED or (options.all and verdict.verdict == NOT_APPLICABLE)
            ):
                where = "%s:%d" % (test, verdict.line)
                print("    %s %s  %s" % (verdict.verdict, where, verdict.reason[:400]))
        sys.stdout.flush()
    print(row("all", results))
    if options.json:
        verdicts = {one.name: one.verdicts for one in results}
        options.json.write_text(json.dumps(verdicts, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
