"""Every program of tests/differences prints what its head comment says, and CPython doesn't."""

import pytest

from tests.programs import Program, collect_programs, run_on_cpython, run_on_engine

PROGRAMS = collect_programs("differences")


@pytest.mark.parametrize("program", PROGRAMS, ids=[one.name for one in PROGRAMS])
def test_difference(program: Program) -> None:
    reason = program.reason_to_skip()
    if reason is not None:
        pytest.skip(reason)
    assert program.expected is not None, "a difference has # expected: lines"
    got = run_on_engine(program)
    last = (got.error or "").rstrip().rsplit("\n", 1)[-1]
    assert got.output + (last + "\n" if last else "") == program.expected
    (host,) = run_on_cpython([program])
    host_last = (host.error or "").rstrip().rsplit("\n", 1)[-1]
    assert host.output + (host_last + "\n" if host_last else "") != program.expected
