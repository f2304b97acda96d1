"""`python -m tests.bench`: the kernels on CPython's exec and on the engine, in one process.

Prints each kernel's median times and their ratio (engine / CPython, smaller is better), the
geometric mean and the worst, and fails when an output differs. `--peers` adds the other sandboxes
that are installed; `--fuel` prints each kernel's fuel instead, which must be the same in every
process, on every version with the same grammar, and for every hash seed.
"""

import argparse
import json
import math
import sys
import time
from typing import Dict, List

from tests.bench.measure import compare, make_sandbox, read_kernels, run_on_cpython, setting_name
from tests.bench.peers import installed_peers, run_peer


def print_fuel(kernels: Dict[str, str]) -> Dict[str, int]:
    """Run each kernel once and print the fuel it used."""
    sandbox = make_sandbox()
    fuel = {}
    for name, text in kernels.items():
        result = sandbox.run(text)  # type: ignore[attr-defined]
        if result.status != "ok":
            print("%-26s %s: %s" % (name, result.status, result.error), file=sys.stderr)
        fuel[name] = result.fuel_used
        print("%-26s %d" % (name, result.fuel_used))
    return fuel


def compare_kernels(kernels: Dict[str, str], repeats: int) -> List[Dict[str, object]]:
    """Time every kernel on both sides and print a line for each."""
    sandbox = make_sandbox()
    rows: List[Dict[str, object]] = []
    print("%-26s %10s %10s %7s" % (setting_name(), "exec ms", "engine ms", "ratio"))
    for name, text in kernels.items():
        try:
            cpython, engine = compare(text, sandbox, repeats)
        except Exception as error:
            reason = str(error).strip().splitlines() or [type(error).__name__]
            print("%-26s %s" % (name, reason[-1]))
            rows.append({"name": name, "error": str(error)})
            continue
        ratio = engine.median / cpython.median
        same = cpython.output == engine.output
        row = {
            "name": name,
            "cpython_s": cpython.median,
            "engine_s": engine.median,
            "ratio": ratio,
            "same_output": same,
        }
        rows.append(row)
        note = "" if same else "  ANOTHER OUTPUT: %r" % engine.output[:60]
        times = cpython.median * 1e3, engine.median * 1e3
        print("%-26s %10.1f %10.1f %7.2f%s" % ((name,) + times + (ratio, note)), flush=True)
    return rows


def print_summary(rows: List[Dict[str, object]]) -> None:
    ratios = {str(row["name"]): float(row["ratio"]) for row in rows if "ratio" in row}  # type: ignore[arg-type]
    if ratios:
        mean = math.exp(sum(map(math.log, ratios.values())) / len(ratios))
        worst = max(ratios, key=lambda name: ratios[name])
        print("geometric mean of %d: %.3f" % (len(ratios), mean))
        print("worst: %s %.2f" % (worst, ratios[worst]))
    failed = [str(row["name"]) for row in rows if not row.get("same_output")]
    if failed:
        print("failed: " + ", ".join(failed))


def compare_peers(kernels: Dict[str, str]) -> List[Dict[str, object]]:
    """Run every kernel once on CPython and on each peer, and print the ratios."""
    peers = installed_peers()
    rows: List[Dict[str, object]] = []
    if not peers:
        print("no peers are installed (pydantic-monty, interpretthis)")
    for peer_name, peer in peers.items():
        ratios = []
        print("%s / CPython" % peer_name)
        for name, text in kernels.items():
            code = compile(text, "<sandbox>", "exec", dont_inherit=True)
            expected = run_on_cpython(code)[1]
            elapsed = run_on_cpython(code)[0]
            peer_time, reason = run_peer(peer, text, expected)
            rows.append({"name": name, "peer": peer_name, "seconds": peer_time, "reason": reason})
            if reason:
                print("  %-24s can't: %s" % (name, reason), flush=True)
                continue
            ratios.append(peer_time / elapsed)
            rows[-1]["ratio"] = ratios[-1]
            print("  %-24s %8.2f" % (name, ratios[-1]), flush=True)
        if ratios:
            mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
            print("  geometric mean of %d of %d: %.2f" % (len(ratios), len(kernels), mean))
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--only", metavar="NAME", help="kernels whose name contains NAME")
    parser.add_argument("--json", metavar="FILE", help="write the figures to FILE")
    parser.add_argument("--fuel", action="store_true", help="print fuel instead of times")
    parser.add_argument("--peers", action="store_true", help="also run other sandboxes")
    parser.add_argument("--no-engine", action="store_true", help="skip the engine itself")
    options = parser.parse_args()
    kernels = read_kernels(options.only)
    figures: Dict[str, object] = {"python": sys.version, "time": time.time()}
    ok = True
    if options.fuel:
        figures["fuel"] = print_fuel(kernels)
    elif not options.no_engine:
        rows = compare_kernels(kernels, options.repeats)
        print_summary(rows)
        figures["kernels"] = rows
        ok = all(row.get("same_output") for row in rows)
    if options.peers:
        figures["peers"] = compare_peers(kernels)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(figures, file, indent=1)
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
