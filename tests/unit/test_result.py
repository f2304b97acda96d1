"""Results: what each way of ending looks like, and that results are data."""

import json
import pickle
from typing import Any

import pytest

from sandboxed_python.errors import ExecutionFailed
from sandboxed_python.limits import LIMITS, make_limits
from sandboxed_python.raw import (
    TRAP_CANCELLED,
    TRAP_EXIT,
    TRAP_FUEL,
    TRAP_MEMORY,
    TRAP_NONE,
    TRAP_OUTPUT,
    TRAP_SOURCE,
    TRAP_TIME,
)
from sandboxed_python.result import FIELDS, STATUSES, ExecutionResult

DEFAULTS: Any = {name: spec.default for name, spec in LIMITS.items()}
SOURCE = "print('before')\nx = 1\nboom()\n"
WHERE = [("<sandbox>", 3, 3, 0, 6, "<module>")]
ERROR = ("NameError", "name 'boom' is not defined", None, WHERE, None, None, False, None)
BLOCKED = ("ImportError", "import of 'os' is not allowed", None, WHERE, None, None, False, "os")
STOPPED = ("", None, None, WHERE, None, None, False, None)


def make(trap: int = TRAP_NONE, detail: Any = None, exception: Any = None, **more: Any) -> Any:
    raw = (
        trap,
        detail,
        more.get("value"),
        more.get("output", "before\n"),
        more.get("stderr", ""),
        exception,
        1234,
        3_000_000,
        0.0126,
        more.get("events", []),
        "exact",
    )
    return ExecutionResult(raw, make_limits(**DEFAULTS), SOURCE)


ENDS = {
    "ok": make(value=45),
    "exit": make(TRAP_EXIT, None),
    "exit 0": make(TRAP_EXIT, 0),
    "exit 3": make(TRAP_EXIT, 3),
    "exit text": make(TRAP_EXIT, "bye"),
    "error": make(exception=ERROR),
    "blocked": make(exception=BLOCKED, events=[("blocked_import", "os", 3)]),
    "timeout": make(TRAP_TIME, exception=STOPPED),
    "fuel": make(TRAP_FUEL, exception=STOPPED),
    "memory": make(TRAP_MEMORY, exception=STOPPED),
    "output": make(TRAP_OUTPUT, exception=STOPPED),
    "cancelled": make(TRAP_CANCELLED, exception=STOPPED),
    "source": make(TRAP_SOURCE),
}


@pytest.mark.parametrize(
    "name, status, exit_code, limit, error_type",
    [
        ("ok", "ok", 0, None, None),
        ("exit", "ok", 0, None, None),
        ("exit 0", "ok", 0, None, None),
        ("exit 3", "error", 3, None, "SystemExit"),
        ("exit text", "error", 1, None, "SystemExit"),
        ("error", "error", 1, None, "NameError"),
        ("blocked", "blocked", None, None, "ImportError"),
        ("timeout", "timeout", None, "max_time_s", "TimeLimitExceeded"),
        ("fuel", "fuel_error", None, "max_fuel", "FuelLimitExceeded"),
        ("memory", "memory_error", None, "max_memory_mb", "MemoryLimitExceeded"),
        ("output", "output_error", None, "max_output_bytes", "OutputLimitExceeded"),
        ("cancelled", "cancelled", None, None, "Cancelled"),
        ("source", "error", None, "max_code_bytes", "SourceLimitExceeded"),
    ],
)
def test_ends(name: str, status: str, exit_code: Any, limit: Any, error_type: Any) -> None:
    result = ENDS[name]
    assert (result.status, result.exit_code, result.limit, result.error_type) == (
        status,
        exit_code,
        limit,
        error_type,
    )
    assert status in STATUSES


@pytest.mark.parametrize("name", ENDS)
def test_ok_means_one_thing(name: str) -> None:
    result = ENDS[name]
    assert result.ok == (result.status == "ok") == (result.error is None)
    assert result.ok == (result.exit_code == 0) == (result.error_type is None)
    if result.ok:
        assert result.check() is result
    else:
        with pytest.raises(ExecutionFailed) as caught:
            result.check()
        assert caught.value.result is result
        assert str(caught.value).startswith(result.status + ": " + result.error_type)


@pytest.mark.parametrize("name", ENDS)
def test_pickle_and_dict(name: str) -> None:
    result = ENDS[name]
    fields = result.to_dict()
    assert tuple(fields) == FIELDS
    copy = pickle.loads(pickle.dumps(result))
    assert type(copy) is ExecutionResult
    assert copy.to_dict() == fields
    assert pickle.loads(pickle.dumps(copy)).to_dict() == fields
    assert json.loads(result.to_json()) == json.loads(json.dumps(fields))
    assert repr(copy) == repr(result)


def test_texts() -> None:
    header = "Traceback (most recent call last):\n" + '  File "<sandbox>", line 3, in <module>\n'
    error = ENDS["error"].error
    assert error.startswith(header + "    boom()\n")
    assert error.endswith("NameError: name 'boom' is not defined\n")
    assert ENDS["timeout"].error.startswith(header)
    assert ENDS["timeout"].error.endswith("\nTimeLimitExceeded: max_time_s=5.0\n")
    assert ENDS["exit text"].stderr == "bye\n"
    assert ENDS["error"].error_line == ENDS["timeout"].error_line == 3
    assert ENDS["ok"].error_line is None
    (frame,) = ENDS["error"].traceback
    assert (frame.line, frame.function, frame.source_line) == (3, "<module>", "boom()")
    (event,) = ENDS["blocked"].events
    assert (event.kind, event.message, event.line) == ("blocked_import", "os", 3)
    assert str(event) == "blocked_import: os (line 3)"


def test_figures() -> None:
    result = ENDS["ok"]
    assert result.value == result.return_value == 45
    assert (result.fuel_used, result.time_ms, result.time_s) == (1234, 13, 0.0126)
    assert (result.peak_memory_bytes, result.memory_mb) == (3_000_000, 3)


@pytest.mark.parametrize("name", FIELDS)
def test_fields_are_read_only(name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(make(), name, 1)
    with pytest.raises(AttributeError):
        make().other = 1


@pytest.mark.parametrize("value", [{(1, 2): 3}, {1, 2}, b"x", 1j, float("nan"), [object], ...])
def test_json_of_values_that_json_has_not(value: Any) -> None:
    result = make(value=value)
    assert json.loads(result.to_json())["return_value"] == repr(value)


def test_json_of_nested_and_huge_values() -> None:
    nested: Any = []
    for _ in range(100_000):
        nested = [nested]
    assert json.loads(make(value=nested).to_json())["return_value"] == "<list>"
    json.loads(make(value=10**10_000).to_json())
    while nested:
        nested = nested.pop()


def test_repr_is_short() -> None:
    result = make(value="v" * 1000, output="o" * 1000)
    assert len(repr(result)) < 250
