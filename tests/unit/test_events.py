"""Events: whatever is refused to a program, and what stops it, is told with its line and fuel."""

import logging
import subprocess
import sys
from typing import Any, List, Tuple

import pytest

REFUSED = [
    ("x = 1\nimport os", "blocked_import", "'os'", 2),
    ("def f():\n    pass\nf.__globals__", "blocked_attribute", "__globals__", 3),
    (
        "def f():\n    pass\nx = 1\ngetattr(f, '__buil' + 'tins__')",
        "blocked_attribute",
        "__builtins__",
        4,
    ),
    ("g = (i for i in ())\ng.gi_frame.f_builtins", "blocked_attribute", "f_builtins", 2),
    ("\nobject.__subclasses__()", "blocked_call", "__subclasses__", 2),
    ("print(1)\nopen('/etc/passwd')", "blocked_call", "open()", 2),
    ("'{0.__globals__}'.format(lambda: 0)", "blocked_attribute", "__globals__", 1),
]


def events_of(result: Any) -> List[Tuple[str, int]]:
    return [(event.kind, event.line) for event in result.events]


@pytest.mark.parametrize("text, kind, message, line", REFUSED)
def test_refusals_end_blocked(run: Any, text: str, kind: str, message: str, line: int) -> None:
    result = run(text)
    assert result.status == "blocked"
    assert events_of(result) == [(kind, line)]
    assert message in result.events[0].message
    assert 0 <= result.events[0].fuel <= result.fuel_used


@pytest.mark.parametrize("text, kind, message, line", REFUSED)
def test_handled_refusals_are_events_too(
    run: Any, text: str, kind: str, message: str, line: int
) -> None:
    handled = "try:\n    " + text.replace("\n", "\n    ") + "\nexcept Exception:\n    pass\n"
    result = run(handled)
    assert result.status == "ok"
    assert events_of(result) == [(kind, line + 1)]


def test_defaults_hide_no_refusal(run: Any) -> None:
    result = run("def f(): pass\nprint(hasattr(f, '__builtins__'), getattr(f, '__globals__', 5))")
    assert (result.status, result.output) == ("ok", "False 5\n")
    assert events_of(result) == [("blocked_attribute", 2)] * 2


def test_limits_are_events(run: Any) -> None:
    result = run("x = 1\nwhile True:\n    pass", max_fuel=10_000)
    assert events_of(result) == [("limit", 3)] or events_of(result) == [("limit", 2)]
    assert "max_fuel" in result.events[0].message
    assert result.events[0].fuel == result.fuel_used
    assert [e.kind for e in run("print('x' * 100)", max_output_bytes=50).events] == ["limit"]


def test_an_attribute_of_the_guests_own_objects_is_no_event(run: Any) -> None:
    text = "class A:\n    gi_frame = 1\nprint(A().gi_frame, hasattr(A(), '__code__'))"
    result = run(text)
    assert (result.status, result.events) == ("ok", ())


def test_no_program_floods_or_forges_a_log(run: Any, caplog: Any) -> None:
    text = (
        "for i in range(1000):\n"
        "    try: __import__('os\\nforged: line' + 'x' * 1000)\n"
        "    except ImportError: pass\n"
    )
    with caplog.at_level(logging.WARNING, logger="sandboxed_python"):
        result = run(text)
    assert result.status == "ok" and 0 < len(result.events) <= 101
    assert all("\n" not in str(event) and len(str(event)) < 300 for event in result.events)
    assert "\nforged" not in caplog.text


def test_builtins_that_the_policy_leaves_out_are_events(run: Any) -> None:
    result = run("print(1)\nlen([])", builtins=["print"])
    assert result.status == "error" and "NameError" in result.error
    assert events_of(result) == [("blocked_builtin", 2)]


def test_nothing_is_printed_by_a_host_without_logging() -> None:
    code = "from sandboxed_python.sandbox import Sandbox; print(Sandbox().run('import os').status)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True)
    assert done.stdout.split() == [b"blocked"] and done.stderr == b""
