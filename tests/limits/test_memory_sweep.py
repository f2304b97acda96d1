"""Samples of tests/sweep: no request for memory may fail badly, and no growth goes far over the cap."""

import logging
import sys
from typing import Iterator

import pytest

from sandboxed_python import _core
from sandboxed_python.sandbox import Sandbox
from tests.sweep.allocations import KINDS, ramp, sweep, sweep_programs
from tests.sweep.growth import grow, growth_programs

PROGRAMS = sweep_programs()[::29]
GROWTH = sorted(growth_programs().items())[::17]


@pytest.fixture(autouse=True)
def exact() -> Iterator[None]:
    if Sandbox().run("x = 1").memory_backend != "exact":
        pytest.skip("the allocators can't be wrapped here")
    # What pytest captures of the log stays for the length of a test.
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_failing_requests(program: object, kind: str) -> None:
    assert sweep(program, kind, 8).faults == []  # type: ignore[arg-type]


def test_what_a_list_that_cannot_grow_was_given_is_released_once() -> None:
    shared = range(5)
    given = [shared] * 3000
    sandbox = Sandbox(functions={"get": lambda: given})
    before = sys.getrefcount(shared)
    n = 1
    _core.memory_fail_at(n, 512)
    while sandbox.run("x = get()").status == "memory_error":
        n += 1
        _core.memory_fail_at(n, 512)
    _core.memory_fail_at(0)
    assert n > 10
    assert sys.getrefcount(shared) == before


@pytest.mark.parametrize(
    "text",
    [
        "x = [str(i) for i in range(100000)]",
        "x = {i: (i, str(i)) for i in range(20000)}",
        "class A:\n    def __init__(self, n): self.n = n\nx = [A(i) for i in range(20000)]",
        "x = sorted(str(i) * 10 for i in range(30000))",
    ],
)
def test_raising_the_cap(text: str) -> None:
    statuses = ramp(text)
    assert statuses[-1] == "ok"
    assert set(statuses[:-1]) == {"memory_error"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize("name", [name for name, _ in GROWTH])
def test_growth(name: str) -> None:
    assert grow(name, dict(GROWTH)[name], 16).faults == []
