"""The end of runs that hold too much: told without a collection where none could help, and freed without one."""

import json
import os
import subprocess
import sys
from typing import Any, NamedTuple

import pytest

from sandboxed_python import _core

HEAD = """
class Node:
    def __init__(self, other=None):
        self.other = other
x = []
"""
# Programs that hold all that they make; nothing is garbage when they meet the cap.
HOLDING = {
    "ints": "while True: x.append(len(x))",
    "lists": "while True: x.append([len(x)])",
    "chain": "while True: x = [x]",
    "tuples": "while True: x = (x, 1)",
    "dicts": "while True: x.append({1: 2})",
    "instances": "while True: x.append(Node())",
    "many attributes": "while True:\n    n = Node()\n    for i in range(20): setattr(n, 'a%d' % i, i)\n    x.append(n)",
    "circles": "while True:\n    n = Node()\n    n.other = n\n    x.append(n)",
    "one circle": "x = a = Node()\nwhile True:\n    x = Node(x)\n    a.other = x",
    "doubly linked": "while True:\n    n = Node(x)\n    x = [n, x]\n    n.back = x",
    "circles of lists": "while True:\n    n = []\n    n.append(n)\n    x.append(n)",
    "closures": "def f():\n    def g(): return g\n    return g\nwhile True: x.append(f())",
    "generators": "def f():\n    yield 1\nwhile True:\n    g = f()\n    next(g)\n    x.append(g)",
    "waiting generators": "def f():\n    me = yield 1\n    yield me\nwhile True:\n    g = f()\n    next(g)\n    g.send(g)\n    x.append(g)",
    "sets": "while True: x.append({len(x)})",
    "a wide set": "x = set()\nwhile True: x.add(len(x))",
    "in a deque": "from collections import deque\nx = deque()\nwhile True: x.append([1])",
    "in a function": "def f():\n    x = []\n    while True: x.append([x])\nf()",
    "in a generator": "def f():\n    x = []\n    while True:\n        x.append([x])\n        if len(x) % 9 == 0: yield\nfor i in f(): pass",
    "deep frames": "def f(n):\n    k = [n]\n    k.append(k)\n    if n: f(n - 1)\n    while True: x.append(k[:])\nf(100)",
}


# Where many runs went before in a process, what they left changes what the walk finds.
ALONE = """
import gc, json, sys
from sandboxed_python import _core
from sandboxed_python.sandbox import Sandbox
limits, seen = json.loads(sys.argv[1]), []
gc.collect()
before = _core.memory_state()["live"]
gc.callbacks.append(lambda phase, info: seen.append(info["generation"]))
result = Sandbox(max_time_s=60, **limits).run(sys.stdin.read())
gc.callbacks.clear()
left = _core.memory_state()["live"] - before
print(json.dumps([result.status, result.memory_backend, result.peak_memory_bytes, 2 in seen, left]))
"""


class Alone(NamedTuple):
    """A run in a process of its own: did the host's collector look at everything, what is left."""

    status: str
    backend: str
    peak: int
    collected: bool
    left: int


def run_alone(text: str, **limits: int) -> Alone:
    done = subprocess.run(
        [sys.executable, "-c", ALONE, json.dumps(limits)],
        input=text,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return Alone(*json.loads(done.stdout))


@pytest.mark.parametrize("name", HOLDING)
def test_ends_without_a_full_collection(name: str) -> None:
    ended = run_alone(HEAD + HOLDING[name], max_memory_mb=12, max_fuel=10**9)
    assert ended.status == "memory_error"
    if ended.backend == "exact":
        assert not ended.collected
        assert ended.left < 1 << 20


@pytest.mark.parametrize("name", HOLDING)
def test_ends_where_memory_is_estimated(run: Any, name: str) -> None:
    _core.memory_use("estimate")
    try:
        result = run(HEAD + HOLDING[name], max_memory_mb=8, max_time_s=60, max_fuel=10**7)
    finally:
        _core.memory_use(os.environ.get("SANDBOXED_PYTHON_MEMORY"))
    assert result.status == "memory_error", result.error


# Programs that are fine as soon as their garbage is gone, however old it is and whatever holds it.
CHURN = {
    "young circles": "for i in range(60000):\n    n = Node()\n    n.other = [n, bytes(500)]",
    "one old circle": "n = Node()\nn.other = [n, [bytes(900) for i in range(8000)]]\ndel n\nx = [bytes(900) for i in range(8000)]",
    "a circle as large as what follows": "def f():\n    a = [[j] for j in range(50000)]\n    a.append(a)\nfor i in range(5): f()",
    "shared by what lives": "k = [bytes(100)] * 10\nfor i in range(20000):\n    n = [k, bytes(900)]\n    n.append(n)",
    "held twice by garbage": "for i in range(20000):\n    n = bytes(900)\n    a, b = [n], [n]\n    a.append(b)\n    b.append(a)",
    "a large block": "for i in range(40):\n    n = []\n    n.append(n)\n    n.append(bytes(3000000))",
    "a large list": "for i in range(40):\n    n = [None] * 400000\n    n[0] = n",
    "beside much that lives": "x = [bytes(900) for i in range(7000)]\nfor i in range(20000):\n    n = [bytes(500)]\n    n.append(n)",
}


@pytest.mark.parametrize("name", CHURN)
def test_garbage_makes_room(run: Any, name: str) -> None:
    result = run(
        HEAD + CHURN[name] + "\nprint('done')", max_memory_mb=12, max_time_s=60, max_fuel=10**9
    )
    assert (result.status, result.output) == ("ok", "done\n"), result.error


@pytest.mark.parametrize(
    "name", ("circles", "doubly linked", "circles of lists", "closures", "waiting generators")
)
def test_circles_go_when_fuel_is_out(name: str) -> None:
    ended = run_alone(HEAD + HOLDING[name], max_memory_mb=256, max_fuel=1_500_000)
    assert ended.status == "fuel_error"
    if ended.backend == "exact" and ended.peak > 8 << 20:
        assert not ended.collected
        assert ended.left < 1 << 20


def test_the_next_run_is_fine(run: Any) -> None:
    run(HEAD + HOLDING["circles"], max_memory_mb=12, max_time_s=60)
    assert run("x = [[i] for i in range(1000)]\nprint(sum(i[0] for i in x))").output == "499500\n"
