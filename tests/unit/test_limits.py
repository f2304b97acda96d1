"""Limits and policy: finite defaults, errors that name the parameter, its unit and the value."""

import math
from typing import Any, Dict

import pytest

from sandboxed_python.limits import LIMITS, Limits, check_limit, make_limits
from sandboxed_python.policy import Policy, make_policy


def defaults() -> Dict[str, Any]:
    return {name: spec.default for name, spec in LIMITS.items()}


@pytest.mark.parametrize("name", LIMITS)
def test_defaults_are_finite_and_allowed(name: str) -> None:
    spec = LIMITS[name]
    assert math.isfinite(spec.default)
    assert check_limit(name, spec.default) == spec.default
    assert check_limit(name, spec.smallest) == spec.smallest
    assert check_limit(name, spec.largest) == spec.largest


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("value", [-1, -math.inf, math.inf, math.nan, 10**30])
def test_values_out_of_range(name: str, value: Any) -> None:
    if isinstance(value, float) and not LIMITS[name].takes_float:
        with pytest.raises(TypeError, match=name):
            check_limit(name, value)
        return
    with pytest.raises(ValueError) as caught:
        check_limit(name, value)
    text = str(caught.value)
    assert name in text and LIMITS[name].unit in text and repr(value) in text


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("value", [None, "1", True, [1], 1j])
def test_values_of_the_wrong_type(name: str, value: Any) -> None:
    with pytest.raises(TypeError) as caught:
        check_limit(name, value)
    text = str(caught.value)
    assert name in text and LIMITS[name].unit in text and repr(value) in text


def test_what_the_core_gets() -> None:
    limits = make_limits(**defaults())
    assert limits.max_memory_bytes == 256 * 1024 * 1024
    assert (limits.depth_start, limits.depth_bound) == (1000, 1000)
    free = make_limits(**{**defaults(), "max_recursion_depth": None})
    assert (free.depth_start, free.depth_bound) == (1000, 100_000)
    small = make_limits(**{**defaults(), "max_memory_mb": 1.5, "max_recursion_depth": 50})
    assert small.max_memory_bytes == 3 * 1024 * 1024 // 2
    assert (small.depth_start, small.depth_bound) == (50, 50)
    assert isinstance(small, Limits)


KNOWN = {"math", "re", "collections"}
BUILTINS = {"len", "print"}


def test_policy_of_all() -> None:
    assert make_policy(None, None, KNOWN, BUILTINS) == Policy(None, None)


def test_policy_of_some() -> None:
    policy = make_policy(["math", "re"], ("len",), KNOWN, BUILTINS)
    assert policy == Policy(frozenset({"math", "re"}), frozenset({"len"}))
    assert make_policy([], None, KNOWN, BUILTINS).allowed_imports == frozenset()


@pytest.mark.parametrize("names", ["math", b"math", 3, ["math", 3]])
def test_policy_wants_lists_of_names(names: Any) -> None:
    with pytest.raises(TypeError, match="allowed_imports"):
        make_policy(names, None, KNOWN, BUILTINS)
    with pytest.raises(TypeError, match="builtins"):
        make_policy(None, names, KNOWN, BUILTINS)


def test_policy_knows_the_names() -> None:
    with pytest.raises(ValueError, match=r"allowed_imports names 'os'.*collections, math, re"):
        make_policy(["math", "os"], None, KNOWN, BUILTINS)
    with pytest.raises(ValueError, match="builtins names 'open'"):
        make_policy(None, ["open"], KNOWN, BUILTINS)
