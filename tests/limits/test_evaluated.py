"""Text that a program evaluates runs under the program's limits, its compiling included."""

from typing import Any

import pytest


@pytest.mark.parametrize(
    "program, status",
    [
        ("exec('while True: pass')", "fuel_error"),
        ("s = 'x = 1\\n' * 1000\nwhile True:\n    exec(s)", "fuel_error"),
        ("i = 0\nwhile True:\n    eval(str(i))\n    i += 1", "fuel_error"),
        ("while True:\n    compile('1', 'f', 'eval')", "fuel_error"),
        ("s = 'eval(s)'\neval(s)", "error"),
        ("def f():\n    exec('f()')\nf()", "error"),
        ("exec('x = [0] * 10**9')", "memory_error"),
        ("exec('(' * 100000)", "error"),
        ("exec('x' * 10**6)", "error"),
        ("exec('-' * 100000 + '1')", "error"),
        ("exec('f(' * 95 + ')' * 95)", "error"),
        ("eval('1' * 5000)", "error"),
        ("exec('print(1)\\n' * 30000)", "error"),
        ("ns = {}\nwhile True:\n    ns = {'a': ns}\n    exec('b = a', ns)", "fuel_error"),
        (
            "try:\n    exec('while True: pass')\nexcept BaseException:\n    print('no')",
            "fuel_error",
        ),
        ("exec('exit(3)')", "error"),
    ],
)
def test_limits_hold(run: Any, program: str, status: str) -> None:
    max_fuel = 10**9 if status == "error" else 20_000_000
    result = run(program, max_fuel=max_fuel, max_memory_mb=64)
    assert result.status == status
    assert result.output == "" or "no" not in result.output


def test_fuel_is_the_same_every_time(run: Any) -> None:
    program = "for i in range(50):\n    eval('i * 2')\nexec('def f(): return 1')\nf()"
    assert len({run(program).fuel_used for _ in range(3)}) == 1
