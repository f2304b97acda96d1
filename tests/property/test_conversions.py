"""Plain data goes in by `inputs` and comes out by `return_value`: the same, copied, exact types."""

from typing import Any

from hypothesis import given

from tests.property import values


def same(left: Any, right: Any) -> bool:
    """Equal, of the same types all the way down, NaN equal to NaN, -0.0 not to 0.0."""
    if type(left) is not type(right):
        return False
    if isinstance(left, float):
        return repr(left) == repr(right)
    if isinstance(left, (list, tuple)):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict):
        return same(list(left.items()), list(right.items()))
    if isinstance(left, (set, frozenset)):
        return len(left) == len(right) and sorted(map(repr, left)) == sorted(map(repr, right))
    return bool(left == right)


def run_with(text: str, x: Any) -> Any:
    from sandboxed_python.sandbox import Sandbox

    result = Sandbox().run(text, inputs={"x": x})
    assert result.status == "ok", result.error
    return result


@given(values.plain)
def test_there_and_back(x: Any) -> None:
    result = run_with("x", x)
    assert same(result.return_value, x)


@given(values.plain)
def test_copied_in_and_out(x: Any) -> None:
    result = run_with("y = [x]\ny", [x])
    assert same(result.return_value, [[x]])
    assert result.return_value[0] is not x


@given(values.plain)
def test_the_guest_sees_the_same_repr(x: Any) -> None:
    # Sets have the engine's own order, which is another than that of a host with a random seed.
    if "set" in repr(x) or "{" in repr(x):
        return
    assert run_with("print(repr(x), end='')", x).output == repr(x)


@given(values.plain)
def test_equal_inside(x: Any) -> None:
    result = run_with("[x] == [x], type(x).__name__", x)
    assert result.return_value[1] == type(x).__name__


@given(values.plain)
def test_through_a_host_function(x: Any) -> None:
    from sandboxed_python.sandbox import Sandbox

    seen = []

    def echo(value: Any) -> Any:
        seen.append(value)
        return value

    result = Sandbox(functions={"echo": echo}).run("echo(x)", inputs={"x": x})
    assert result.status == "ok", result.error
    assert same(seen[0], x)
    assert same(result.return_value, x)


def test_changes_stay_inside() -> None:
    x = [1, {"k": [2]}]
    run_with("x.append(3)\nx[1]['k'].append(4)\nx[1]['new'] = 5", x)
    assert x == [1, {"k": [2]}]


def test_shared_and_cyclic_inputs() -> None:
    from sandboxed_python.sandbox import Sandbox

    inner = [1]
    result = Sandbox().run("x[0] is x[1], x", inputs={"x": [inner, inner]})
    assert result.return_value[1] == [[1], [1]]
    loop: "list[Any]" = [1]
    loop.append(loop)
    try:
        result = Sandbox().run("x[1][1][0]", inputs={"x": loop})
    except (TypeError, ValueError):
        return
    assert result.return_value == 1
