"""What the package raises at the embedder. Failures of guests are results, never raised."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .result import ExecutionResult


class SandboxError(Exception):
    """Base of the exceptions of this package."""


class InternalError(SandboxError):
    """The engine broke a promise of its own. A bug in sandboxed_python, whatever the guest did."""


class ExecutionFailed(SandboxError):
    """Raised by `ExecutionResult.check()` when a program did not end well."""

    def __init__(self, result: "ExecutionResult") -> None:
        super().__init__(result)
        self.result = result

    def __str__(self) -> str:
        error = (self.result.error or "").rstrip()
        return "%s: %s" % (self.result.status, error.rsplit("\n", 1)[-1])


class BlockedSyntax(SyntaxError):
    """A construct that the policy forbids, found before the program ran: the status is blocked."""

    is_blocked = True
