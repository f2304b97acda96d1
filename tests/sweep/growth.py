"""Programs that grow without end, by the hundred: each kind of growth in each kind of holder.

A case is a program that never stops holding more. Its run must end as memory_error with what it had
printed, must not have made the process larger than the cap and 24 MiB, and the sandbox must work
afterwards.
"""

import os
from typing import Dict, List, NamedTuple

from sandboxed_python.sandbox import Sandbox

MIB = 1 << 20
ROOM = 24 * MIB

# What is made in each round; `i` counts, `n` is its size.
MADE = {
    "list": "[i] * n",
    "tuple": "(i,) * n",
    "text": "'a' * n",
    "wide text": "'\\u20ac' * n",
    "bytes": "b'a' * n",
    "bytearray": "bytearray(n)",
    "dict": "dict.fromkeys(range(n), i)",
    "set": "set(range(n))",
    "frozenset": "frozenset(range(i, i + n))",
    "big integer": "1 << (n * 8 + i)",
    "floats": "[j * 1.5 for j in range(n)]",
    "texts": "[str(j) for j in range(n)]",
    "split": "('a ' * n).split()",
    "sorted": "sorted(range(n, 0, -1))",
    "nested": "[[[j]] for j in range(n)]",
    "instances": "[Node(j) for j in range(n)]",
    "closures": "[lambda j=j: j for j in range(n)]",
    "generators": "[(j for j in 'ab') for _ in range(n)]",
    "deque": "deque(range(n))",
    "counter": "Counter(range(n))",
}
# How it is held.
HELD = {
    "list": ("held = []", "held.append({})"),
    "dict": ("held = {{}}", "held[i] = {}"),
    "chain": ("held = None", "held = [held, {}]"),
    "attribute": ("held = Node(0)", "setattr(held, 'a%d' % i, {})"),
    "global": ("held = globals()", "held['v%d' % i] = {}"),
}
SIZES = (10, 3000)
HEAD = """from collections import Counter, deque
class Node:
    def __init__(self, value):
        self.value = value
print("before")
"""


class Grown(NamedTuple):
    """How one program ended, and by how much the process had grown."""

    name: str
    cap_mb: int
    status: str
    grown: int
    faults: List[str]


def growth_programs() -> Dict[str, str]:
    """200 programs: what, held how, in which size."""
    programs = {}
    for what, made in MADE.items():
        for how, (start, keep) in HELD.items():
            for n in SIZES:
                body = keep.format(made)
                text = "%sn = %d\n%s\ni = 0\nwhile True:\n    %s\n    i += 1\n" % (
                    HEAD,
                    n,
                    start.format(),
                    body,
                )
                programs["%s in %s, %d" % (what, how, n)] = text
    return programs


def resident() -> int:
    """Bytes of this process in memory; Linux only."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def peak_resident() -> int:
    """The most that it had since reset_peak()."""
    with open("/proc/self/status") as file:
        for line in file:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def reset_peak() -> None:
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")


def grow(name: str, text: str, cap_mb: int) -> Grown:
    """Run the program under a cap and see how it ends."""
    sandbox = Sandbox(max_memory_mb=cap_mb, max_time_s=120.0, max_fuel=10**11)
    reset_peak()
    before = resident()
    result = sandbox.run(text)
    grown = peak_resident() - before
    faults = []
    if result.status != "memory_error":
        faults.append("status %s" % result.status)
    if result.output != "before\n":
        faults.append("output %r" % result.output[:40])
    if grown > cap_mb * MIB + ROOM:
        faults.append("grew by %.1f MiB" % (grown / MIB))
    if result.memory_backend == "exact" and result.peak_memory_bytes > (cap_mb + 4) * MIB:
        faults.append("peak %.1f MiB" % (result.peak_memory_bytes / MIB))
    if sandbox.run("print(sum([1] * 1000))").output != "1000\n":
        faults.append("the sandbox does not work any more")
    return Grown(name, cap_mb, result.status, grown, faults)
