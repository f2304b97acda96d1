"""Hosts that hand over what they should not: subclasses, objects in errors, data without an end.

Whatever a host function returns or raises, the guest sees plain values of exact types, and the copy
is charged to the run.
"""

import enum
from typing import Any, Callable, List

import pytest

from sandboxed_python import _core
from sandboxed_python.sandbox import Sandbox


class Text(str):
    """Like the safe strings of template engines: its text is itself."""

    def __str__(self) -> str:
        return self


class Number(int):
    def __int__(self) -> int:
        return self


class Real(float):
    def __float__(self) -> float:
        return self


class Colour(str, enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    LOW = 1


FOREIGN = object()
EXACT = (str, int, float, bytes, bool, list, tuple, dict, type(None))


def run(program: str, function: Callable[..., Any], **options: Any) -> Any:
    """Run it; what the program gives to `audit` must be on the closed list all through."""
    audit = _core.Audit()
    result = Sandbox(functions={"f": function, "audit": audit}, **options).run(program)
    assert not audit.foreign
    return result


@pytest.mark.parametrize("value", [Text("a"), Number(3), Real(0.5), Colour.RED, Level.LOW])
def test_subclasses_of_plain_types_come_in_as_plain(value: Any) -> None:
    plain = next(kind for kind in (int, float, str) if isinstance(value, kind))
    for shown in (value, [value], {value: value}, (value,)):
        result = run("v = f()\naudit(v)\nprint(type(v).__name__)", lambda shown=shown: shown)
        assert result.status == "ok", result.error
        kind = plain if shown is value else type(shown)
        assert result.output == kind.__name__ + "\n"
    result = Sandbox().run("x", inputs={"x": value})
    assert type(result.value) is plain
    assert result.value == value


def raising(error: BaseException) -> Callable[[], None]:
    def f() -> None:
        raise error

    return f


class Silent(Exception):
    def __str__(self) -> str:
        raise KeyboardInterrupt


class NoArgs(Exception):
    @property
    def args(self) -> Any:  # type: ignore[override]
        raise ValueError


ERRORS: List[BaseException] = [
    OSError(FOREIGN, "text"),
    OSError(Text("a"), Text("b")),
    StopIteration(FOREIGN),
    StopIteration(Text("a")),
    SyntaxError("m", (Text("f"), 1, 1, Text("t"))),
    ValueError(Text("x")),
    ValueError(FOREIGN),
    Silent(FOREIGN),
    NoArgs(1),
    type(
        "error", (Exception,), dict.fromkeys(("lineno", "msg", "pattern", "pos", "colno"), FOREIGN)
    )(),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_of_the_host_hold_nothing_of_it(error: BaseException) -> None:
    result = run(
        "try: f()\n"
        "except Exception as e:\n"
        "    audit(e, e.args, [getattr(e, n, None) for n in dir(e) if n[:2] != '__'])\n",
        raising(error),
    )
    assert result.status == "ok", result.error


def pairs(kind: Callable[[Any, Any], Any]) -> Any:
    value = kind(0, 1)
    for _ in range(100):
        value = kind(value, value)
    return value


@pytest.mark.parametrize("backend", ["exact", "estimate"])
@pytest.mark.parametrize(
    "kind", [lambda a, b: [a, b], lambda a, b: (a, b), lambda a, b: {1: a, 2: b}]
)
def test_a_value_without_an_end_uses_up_the_run(kind: Any, backend: str) -> None:
    value = pairs(kind)
    _core.memory_use(None if backend == "exact" else backend)
    try:
        sandbox = Sandbox(functions={"f": lambda: value}, max_fuel=1_000_000, max_memory_mb=32)
        for result in sandbox.run("f()"), sandbox.run("x", inputs={"x": value}):
            assert result.status in ("fuel_error", "memory_error")
    finally:
        _core.memory_use(None)


def test_names_of_arguments_are_the_hosts_own() -> None:
    kept: List[str] = []
    sandbox = Sandbox(functions={"f": lambda **names: kept.extend(names)})
    assert sandbox.run("f(**{'na' + str(3) * 99: 1.5})").ok
    assert kept == ["na" + "3" * 99]
    assert id(kept[0]) not in [address for address, size in _core.memory_blocks()]


def test_what_a_host_value_runs_when_it_dies_is_the_hosts() -> None:
    outputs: List[str] = []

    class Dying:
        def __del__(self) -> None:
            outputs.append(Sandbox().run("x = [0] * 100_000\nprint(len(x))").output)

    result = run("try: f()\nexcept TypeError: x = [1] * 100_000\nprint(len(x))", lambda: [Dying()])
    assert (result.output, outputs) == ("100000\n", ["100000\n"])
