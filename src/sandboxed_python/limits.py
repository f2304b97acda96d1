"""How much a run may use: names, units, defaults and bounds of every limit, and their validation.

Every limit has a finite default. A wrong value is the embedder's mistake: TypeError or ValueError
that names the parameter, its unit and the value.
"""

from typing import NamedTuple, Optional, Union

Number = Union[int, float]

MIB = 1024 * 1024
DEFAULT_RECURSION_DEPTH = 1000
MAX_RECURSION_DEPTH = 100_000


class LimitSpec(NamedTuple):
    """One limit as a Sandbox takes it."""

    name: str
    unit: str
    default: Number
    smallest: Number
    largest: Number
    takes_float: bool


LIMITS = {
    spec.name: spec
    for spec in (
        LimitSpec("max_time_s", "seconds", 5.0, 0.001, 86_400, True),
        LimitSpec("max_memory_mb", "MiB", 256, 1, 1_048_576, True),
        LimitSpec("max_fuel", "units of fuel", 10_000_000_000, 1, 10**18, False),
        LimitSpec("max_output_bytes", "bytes", 10_000_000, 0, 2**40, False),
        LimitSpec("max_recursion_depth", "calls", 1000, 10, MAX_RECURSION_DEPTH, False),
        LimitSpec("max_code_bytes", "bytes", 1_000_000, 1, 2**31 - 1, False),
    )
}


class Limits(NamedTuple):
    """The limits of a Sandbox, validated. `max_recursion_depth` None: 1000, and the guest may raise
    it with `sys.setrecursionlimit` up to 100,000."""

    max_time_s: float
    max_memory_mb: Number
    max_fuel: int
    max_output_bytes: int
    max_recursion_depth: Optional[int]
    max_code_bytes: int

    @property
    def max_memory_bytes(self) -> int:
        return int(self.max_memory_mb * MIB)

    @property
    def depth_start(self) -> int:
        return self.max_recursion_depth or DEFAULT_RECURSION_DEPTH

    @property
    def depth_bound(self) -> int:
        return self.max_recursion_depth or MAX_RECURSION_DEPTH


def check_limit(name: str, value: object) -> Number:
    """`value` if it can be the limit `name`; otherwise TypeError or ValueError."""
    spec = LIMITS[name]
    kinds = (int, float) if spec.takes_float else (int,)
    if isinstance(value, bool) or not isinstance(value, kinds):
        wanted = "a number" if spec.takes_float else "an int"
        raise TypeError(
            "%s must be %s of %s, not %r (%s)"
            % (name, wanted, spec.unit, value, type(value).__name__)
        )
    # Written so that a NaN fails.
    if not spec.smallest <= value <= spec.largest:
        raise ValueError(
            "%s must be between %s and %s %s, not %r"
            % (name, spec.smallest, spec.largest, spec.unit, value)
        )
    return value


def make_limits(
    max_time_s: Number,
    max_memory_mb: Number,
    max_fuel: int,
    max_output_bytes: int,
    max_recursion_depth: Optional[int],
    max_code_bytes: int,
) -> Limits:
    """Validated limits."""
    depth = max_recursion_depth
    if depth is not None:
        depth = int(check_limit("max_recursion_depth", depth))
    return Limits(
        max_time_s=float(check_limit("max_time_s", max_time_s)),
        max_memory_mb=check_limit("max_memory_mb", max_memory_mb),
        max_fuel=int(check_limit("max_fuel", max_fuel)),
        max_output_bytes=int(check_limit("max_output_bytes", max_output_bytes)),
        max_recursion_depth=depth,
        max_code_bytes=int(check_limit("max_code_bytes", max_code_bytes)),
    )
