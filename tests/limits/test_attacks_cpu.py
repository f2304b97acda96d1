"""Programs that try to run for ever: each is stopped by a meter, soon.

By default with little fuel, which is quick: what is watched is CPU time, of which so much fuel takes
little unless work goes past the meter. With SANDBOXED_PYTHON_ATTACKS=time in the environment also with
a limit of 0.2 s, which must be kept to 0.3 s (on an idle machine, with the optimised build).
"""

import os
import time

import pytest

from sandboxed_python.sandbox import Sandbox
from tests.limits.attacks_cpu import ATTACKS

FUEL = 2_000_000
# 2 million units are 10 ms; an unoptimised build under a sanitizer takes thirty times as long.
CPU_SECONDS = 1.5
STOPPED = ("fuel_error", "memory_error", "output_error")
TIMED = os.environ.get("SANDBOXED_PYTHON_ATTACKS") == "time"


def test_there_are_enough() -> None:
    assert len(ATTACKS) >= 200


@pytest.mark.parametrize("name", ATTACKS)
def test_fuel_ends_it(name: str) -> None:
    sandbox = Sandbox(max_fuel=FUEL, max_time_s=20, max_memory_mb=64, max_output_bytes=10_000)
    begun = time.process_time()
    result = sandbox.run(ATTACKS[name])
    taken = time.process_time() - begun
    assert result.status in STOPPED, (result.status, result.error)
    assert taken < CPU_SECONDS


@pytest.mark.skipif(not TIMED, reason="takes 0.2 s each: SANDBOXED_PYTHON_ATTACKS=time")
@pytest.mark.parametrize("name", ATTACKS)
def test_time_ends_it(name: str) -> None:
    sandbox = Sandbox(max_fuel=10**15, max_time_s=0.2, max_memory_mb=256)
    begun = time.monotonic()
    result = sandbox.run(ATTACKS[name])
    taken = time.monotonic() - begun
    assert result.status in STOPPED + ("timeout",), (result.status, result.error)
    assert taken < 0.3


@pytest.mark.parametrize("kind", ["set", "dict.fromkeys"])
@pytest.mark.parametrize("look", ["0 in s", "0.0 in s", "s.get(0)", "s[0]"])
def test_keys_of_one_hash_are_charged(kind: str, look: str) -> None:
    if kind == "set" and " in " not in look:
        pytest.skip("sets have no such look-up")
    program = "p = 2 ** 61 - 1\ns = %s([i * p for i in range(300, -1, -1)])\nfor i in range(%d): %s"
    sandbox = Sandbox()
    few, many = (sandbox.run(program % (kind, n, look)).fuel_used for n in (10, 30))
    assert many - few > 20 * 300 * 2
