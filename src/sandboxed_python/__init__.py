"""Run untrusted Python inside your process: deterministic, metered, faster than CPython.

from sandboxed_python import Sandbox

result = Sandbox(max_time_s=2.0).run('print("Hello from the sandbox!")')
print(result.status, result.output)
"""

from .errors import ExecutionFailed, InternalError, SandboxError
from .limits import Limits
from .observer import Event, Observer
from .policy import Policy
from .result import ExecutionResult
from .sandbox import Sandbox
from .traceback_text import TracebackFrame

__version__ = "0.1.0"

__all__ = [
    "Event",
    "ExecutionFailed",
    "ExecutionResult",
    "InternalError",
    "Limits",
    "Observer",
    "Policy",
    "Sandbox",
    "SandboxError",
    "TracebackFrame",
    "__version__",
]
