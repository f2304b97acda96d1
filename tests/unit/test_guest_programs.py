"""Every program of tests/guest does here what it does on CPython.

CPython running the program is the expectation: what it prints, and the traceback when it ends in an
exception nobody handled.
"""

from typing import Dict

import pytest

from tests.programs import (
    Outcome,
    Program,
    collect_programs,
    matches,
    run_on_cpython,
    run_on_engine,
)

PROGRAMS = collect_programs("guest")


@pytest.fixture(scope="session")
def cpython() -> Dict[str, Outcome]:
    runnable = [one for one in PROGRAMS if one.reason_to_skip() is None]
    return dict(zip((one.name for one in runnable), run_on_cpython(runnable)))


@pytest.mark.parametrize("program", PROGRAMS, ids=[one.name for one in PROGRAMS])
def test_guest_program(program: Program, cpython: Dict[str, Outcome]) -> None:
    reason = program.reason_to_skip()
    if reason is not None:
        pytest.skip(reason)
    expected = cpython[program.name]
    got = run_on_engine(program)
    if not matches(got, expected):
        assert got.output + (got.error or "") == expected.output + (expected.error or "")
    if expected.stderr:
        assert got.stderr.startswith(expected.stderr)
