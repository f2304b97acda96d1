"""The extension as the package's own Python sees it: programs go in, plain tuples come out."""

from typing import (
    Any,
    Callable,
    Collection,
    Dict,
    FrozenSet,
    List,
    Mapping,
    Optional,
    Sequence,
    Set,
    Tuple,
    final,
)

from .raw import RawResult

class InternalError(Exception): ...

@final
class Code:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

@final
class Program:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class OpaqueValue:
    type_name: str
    text: str
    def __init__(self, type_name: str, text: str) -> None: ...

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
        allowed_modules: Optional[Collection[str]],
        host_functions: Mapping[str, Callable[..., Any]],
        guest_modules: Mapping[str, Any],
        builtins: Optional[Collection[str]],
        seed: int,
    ) -> None: ...
    def cancel(self) -> None: ...

@final
class Audit:
    @property
    def foreign(self) -> Set[str]: ...
    @property
    def looked_at(self) -> int: ...
    def __call__(self, *values: object) -> None: ...

@final
class RunHandle:
    def cancel(self) -> None: ...

def execute(
    program: Program,
    config: RunConfig,
    inputs: Optional[Mapping[str, Any]],
    stdin: str,
    argv: Sequence[str],
    calls: Any = None,
) -> RawResult: ...
def register_modules(
    specs: Any, program_of: Callable[[str], Program], known_names: FrozenSet[str]
) -> None: ...
def register_compiler(
    function: Callable[[str, str, str, bool, Callable[[], None]], Program],
) -> None: ...
def register_regex(analyse: Callable[[Any, int, bool], Any]) -> None: ...
def register_opaque(name: str, host_type: type, module: str) -> None: ...
def module_names(on_request: bool = ...) -> FrozenSet[str]: ...
def builtin_names() -> FrozenSet[str]: ...
def live_objects() -> Dict[str, int]: ...
def build_kind() -> str: ...
def native_rows() -> List[Tuple[str, str, int, int, int, int]]: ...
def memory_state() -> Dict[str, Any]: ...
def memory_blocks() -> List[Tuple[int, int]]: ...
def memory_hold() -> Optional[bytearray]: ...
def memory_trim() -> None: ...
def memory_use(backend: Optional[str]) -> None: ...
def memory_marked_at() -> float: ...
def memory_fail_at(n: int, least: int = ..., reserve: int = ...) -> None: ...
