"""Finalizers run within the run, under its meters, and never after it."""

from typing import Any

import pytest

LOOP = "class A:\n    def __del__(self):\n        print('del')\n        while True: pass\n"


@pytest.mark.parametrize("drop", ["A()", "a = A()\ndel a", "def f():\n    a = A()\nf()", "a = A()"])
def test_endless_finalizer_runs_out_of_fuel(run: Any, drop: str) -> None:
    result = run(LOOP + drop, max_fuel=1_000_000)
    assert result.status == "fuel_error"
    assert result.output == "del\n"


def test_nothing_runs_after_a_stop(run: Any) -> None:
    program = (
        "class A:\n    def __del__(self): print('del')\n"
        "def g():\n    try:\n        yield 1\n    finally:\n        print('finally')\n"
        "a = A(); i = g(); next(i)\nb = [A() for _ in range(5)]\nwhile True: pass\n"
    )
    result = run(program, max_fuel=1_000_000)
    assert (result.status, result.output) == ("fuel_error", "")


@pytest.mark.parametrize("end", ["", "1 / 0", "exit(3)"])
def test_what_is_left_goes_at_the_end(run: Any, end: str) -> None:
    program = (
        "class A:\n    def __init__(self, n): self.n = n\n"
        "    def __del__(self): print('del', self.n)\n"
        "def g():\n    try:\n        yield 1\n    finally:\n        print('finally')\n"
        "a = A(1)\nb = [A(2)]\ni = g()\nnext(i)\nprint('end')\n" + end
    )
    result = run(program)
    assert result.output == "end\ndel 1\ndel 2\nfinally\n"
    assert result.exit_code == {"": 0, "1 / 0": 1, "exit(3)": 3}[end]


@pytest.mark.parametrize(
    "program",
    [
        # Each finalizer makes another object to be finalized.
        "class A:\n    def __del__(self): A()\nA()\n",
        "class A:\n    def __del__(self): self.again = A()\nA()\n",
        "def g():\n    try:\n        yield\n    finally:\n        h = g(); next(h)\nh = g(); next(h)\n",
        "class A:\n    def __del__(self): self.__del__()\nA()\n",
    ],
)
def test_chains_end(run: Any, program: str) -> None:
    result = run(program, max_fuel=1_000_000, max_memory_mb=64)
    assert result.status in ("fuel_error", "ok", "output_error")


def test_long_chain(run: Any) -> None:
    program = (
        "class N:\n    def __init__(self, n): self.n = n\n    def __del__(self): count.append(1)\n"
        "count = []\nn = None\nfor i in range(30000): n = N(n)\nn = None\nprint(len(count))\n"
    )
    assert run(program).output == "30000\n"


def test_the_moment_is_the_same_every_time(run: Any) -> None:
    program = (
        "class A:\n    def __del__(self): log.append(len(log))\n"
        "log = []\n"
        "def f(n):\n    a = A()\n    b = [A() for _ in range(n)]\n    b.sort(key=id)\n    a.b = b\n"
        "    a.me = A()\n    return sum(range(n * 100))\n"
        "for i in range(30): f(i)\nprint(len(log), hash(tuple(log)))\n"
    )
    results = [run(program) for _ in range(3)]
    assert len({(r.output, r.fuel_used) for r in results}) == 1


def test_cycles_are_left_to_the_end_of_the_run(run: Any) -> None:
    program = (
        "class A:\n    def __del__(self): print('del')\n"
        "for _ in range(20000):\n    a = A()\n    a.me = a\na = None\nprint('end')\n"
    )
    assert run(program).output == "end\n"
