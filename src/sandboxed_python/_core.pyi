"""The extension as the package's own Python sees it: programs go in, plain tuples come out."""

from typing import Any, Callable, FrozenSet, Mapping, Optional, Sequence, final

from .raw import RawResult

class InternalError(Exception): ...

@final
class Code: ...

@final
class Program: ...

@final
class RunConfig:
    def __init__(
        self,
        max_time_s: float,
        max_fuel: int,
        max_memory_bytes: int,
        max_output_bytes: int,
        depth_start: int,
        depth_bound: int,
        allowed_modules: Optional[FrozenSet[str]],
        host_functions: Mapping[str, Callable[..., Any]],
        guest_modules: Mapping[str, Any],
        builtins: Optional[FrozenSet[str]],
        seed: int,
    ) -> None: ...
    def cancel(self) -> None: ...

def execute(
    program: Program,
    config: RunConfig,
    inputs: Optional[Mapping[str, Any]],
    stdin: str,
    argv: Sequence[str],
) -> RawResult: ...
def module_names() -> FrozenSet[str]: ...
def builtin_names() -> FrozenSet[str]: ...
