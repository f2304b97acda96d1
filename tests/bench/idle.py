"""What the allocator's hook costs code of the host while no run is active.

    python -m tests.bench.idle [--rounds N]

The same loops, which allocate and free all the time, are timed in one process in two states in
turn: `off`, as before the first run, and `idle`, as it is while something that a run made is still
held (the hook then looks at every free and resize). Medians of processor time are compared. When
nothing of a run is left the hook goes away, and `off` is what there is.
"""

import argparse
import gc
import json
import statistics
import sys
import time
from typing import Any, Callable, Dict, List

from sandboxed_python import _core
from sandboxed_python.sandbox import Sandbox


class Node:
    """Something to make many of."""

    def __init__(self, value: int) -> None:
        self.value = value
        self.next: Any = None


def lists() -> None:
    for i in range(4000):
        x = list(range(40))
        x.append(i)
        x[3:30] = []


def texts() -> None:
    parts = []
    for i in range(40_000):
        parts.append("%d:%s" % (i, i * 7))
    ",".join(parts).split(",")


def dicts() -> None:
    for i in range(3000):
        d = {j: str(j) for j in range(30)}
        d.update(x=i)


def nodes() -> None:
    head = None
    for i in range(40_000):
        node = Node(i)
        node.next = head
        head = node if i % 50 else None


def floats() -> None:
    total = 0.0
    for i in range(200_000):
        total += i * 0.5 - total / 3.0


def documents() -> None:
    data = [{"id": i, "tags": ["a", "b", str(i)], "n": i / 7} for i in range(1500)]
    json.loads(json.dumps(data))


LOOPS: Dict[str, Callable[[], None]] = {
    one.__name__: one for one in (lists, texts, dicts, nodes, floats, documents)
}


def hook() -> str:
    """The state of the hook when no run is active."""
    gc.collect()
    return str(_core.memory_state()["hook"])


def timed(loop: Callable[[], None]) -> float:
    begun = time.process_time()
    loop()
    return time.process_time() - begun


def main() -> int:
    """Print the ratio idle / off by loop, and the geometric mean."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.idle")
    parser.add_argument("--rounds", type=int, default=31)
    options = parser.parse_args()
    sandbox = Sandbox()
    taken: Dict[str, Dict[str, List[float]]] = {name: {"off": [], "idle": []} for name in LOOPS}
    for name, loop in LOOPS.items():
        loop()
        for n in range(options.rounds):
            for state in ("off", "idle") if n % 2 else ("idle", "off"):
                kept = _core.memory_hold() if state == "idle" else None
                sandbox.run("x = 1")
                if hook() != state:
                    print("the hook is %s, not %s" % (hook(), state))
                    return 1
                taken[name][state].append(timed(loop))
                del kept
    ratios = []
    for name, by_state in taken.items():
        off, idle = (statistics.median(by_state[state]) for state in ("off", "idle"))
        ratios.append(idle / off)
        print("%-10s off %7.2f ms   idle / off %.3f" % (name, off * 1000, ratios[-1]))
    print("geometric mean %.3f" % statistics.geometric_mean(ratios))
    return 0


if __name__ == "__main__":
    sys.exit(main())
