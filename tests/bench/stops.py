"""How soon a run that holds too much is over.

    python -m tests.bench.stops [--caps 16 64 256] [--only TEXT]

Milliseconds from the moment when the cap was met to the return of run(), and of that: what it
took to mark what the program can reach, collections after that, and freeing; then collections
before it and the whole run. Use the optimised build.
"""

import argparse
import gc
import time
from typing import Any, Dict, List, Tuple

from sandboxed_python import _core
from sandboxed_python.sandbox import Sandbox

HEAD = """class Node:
    def __init__(self, value, other=None):
        self.value, self.other = value, other
"""
PROGRAMS: Dict[str, str] = {
    "one list of ints": "x = []\nwhile True: x.append(len(x))",
    "bytes": "x = []\nwhile True: x.append(bytes(3000))",
    "one text": "x = 'a'\nwhile True: x += x",
    "texts": "x = []\nwhile True: x.append(str(len(x)))",
    "small lists": "x = []\nwhile True: x.append([len(x)])",
    "tuples": "x = []\nwhile True: x.append((len(x), 'a'))",
    "chain of lists": "x = None\nwhile True: x = [x]",
    "dicts": "x = []\nwhile True: x.append({1: len(x)})",
    "instances": HEAD + "x = []\nwhile True: x.append(Node(len(x)))",
    "linked instances": HEAD + "x = None\nwhile True: x = Node(1, x)",
    "circles": HEAD + "x = []\nwhile True:\n    n = Node(1)\n    n.other = n\n    x.append(n)",
    "one circle": HEAD + "x = a = Node(1)\nwhile True:\n    x = Node(1, x)\n    a.other = x",
    "closures": "x = []\nwhile True: x.append(lambda: x)",
    "generators": "def g():\n    yield 1\nx = []\nwhile True:\n    x.append(g())\n    next(x[-1])",
    "sets": "x = []\nwhile True: x.append({len(x)})",
    "dict of ints": "x = {}\nwhile True: x[len(x)] = 1",
    "classes": "x = []\nwhile True: x.append(type('A', (), {}))",
    "local list of lists": "def f():\n    x = []\n    while True: x.append([len(x)])\nf()",
    "churn of circles, then growth": HEAD
    + "x = []\nwhile True:\n    a = Node(1)\n    a.other = a\n    x.append([len(x)])",
}


def measure(text: str, cap_mb: int) -> Tuple[str, Dict[str, float], int]:
    """The status, milliseconds by part, and how many collections there were at the cap."""
    collections: List[Tuple[int, float, float]] = []
    begun = [0.0]

    def watch(phase: str, info: Dict[str, Any]) -> None:
        now = time.monotonic()
        if phase == "start":
            begun[0] = now
        else:
            collections.append((info["generation"], begun[0], now))

    sandbox = Sandbox(max_memory_mb=cap_mb, max_time_s=120.0, max_fuel=10**12)
    gc.collect()
    gc.callbacks.append(watch)
    started = time.monotonic()
    result = sandbox.run(text)
    ended = time.monotonic()
    gc.callbacks.remove(watch)
    stopped = started + result.time_s
    inside = [c for c in collections if c[1] < stopped]
    after = [c for c in collections if c[1] >= stopped]
    marked = _core.memory_marked_at()
    at_cap = [c for c in inside if c[1] > marked >= started]
    tripped = marked if marked >= started else stopped
    parts = {
        "whole": ended - tripped,
        "mark": stopped - tripped,
        "free": ended - stopped - sum(c[2] - c[1] for c in after),
        "collect": sum(c[2] - c[1] for c in at_cap + after),
        "earlier": sum(c[2] - c[1] for c in inside) - sum(c[2] - c[1] for c in at_cap),
        "run": ended - started,
    }
    return result.status, {k: v * 1000 for k, v in parts.items()}, len(inside)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--caps", type=int, nargs="*", default=[16, 64, 256])
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    heads = ["whole", "mark", "free", "collect", "earlier", "run"]
    print("%-30s %4s %s  n status" % ("", "cap", " ".join("%9s" % h for h in heads)))
    for name, text in PROGRAMS.items():
        if options.only not in name:
            continue
        for cap in options.caps:
            status, parts, n = measure(text, cap)
            figures = " ".join("%9.1f" % parts[h] for h in heads)
            print("%-30s %4d %s %2d %s" % (name, cap, figures, n, status), flush=True)


if __name__ == "__main__":
    main()
