"""What an embedder can be told of beside the result: events, and the end of each run.

An event is something worth a log line: whatever was refused to the program, handled by it or not,
and the limit that stopped it. Every event is in the result and goes to the logger
`sandboxed_python`; observers get them too. A run has at most about a hundred: what a program does
in a loop is no way to flood a log.
"""

import logging
from typing import TYPE_CHECKING, Iterable, NamedTuple, Optional, Sequence

if TYPE_CHECKING:
    from .result import ExecutionResult

logger = logging.getLogger("sandboxed_python")
# Silent unless the host sets up logging: without a handler, warnings would go to its stderr.
logger.addHandler(logging.NullHandler())


EVENT_KINDS = (
    "blocked_import",  # of a module that is not there, or not allowed
    "blocked_attribute",  # one by which programs leave other sandboxes
    "blocked_call",  # open(), breakpoint() and the like
    "blocked_builtin",  # one that the policy leaves out
    "blocked_syntax",  # a construct that the policy forbids
    "limit",  # the run was stopped by a limit
    "cancelled",  # the run was stopped by Sandbox.cancel()
)


class Event(NamedTuple):
    """Something a guest did that its host may want to know.

    `kind` is one of `EVENT_KINDS`; `line` is the program's own or that of the module that ran, and
    `fuel` what the run had used by then, which is its clock.
    """

    kind: str
    message: str
    line: Optional[int]
    fuel: int = 0

    def __str__(self) -> str:
        where = "" if self.line is None else " (line %d)" % self.line
        return "%s: %s%s" % (self.kind, self.message, where)


class Observer:
    """Base of observers: override what you need. Called on the thread of the run, after it.

    An exception in an observer is logged and goes no further.
    """

    def on_event(self, event: Event) -> None:
        """The run had this event."""

    def on_result(self, result: "ExecutionResult") -> None:
        """The run is over."""


def check_observers(observers: Iterable[Observer]) -> Sequence[Observer]:
    """`observers` as a tuple; TypeError if one of them is something else."""
    if not isinstance(observers, Iterable):
        raise TypeError("observers must be a list of Observers, not %r" % (observers,))
    checked = tuple(observers)
    for observer in checked:
        if not isinstance(observer, Observer):
            raise TypeError("observers must be instances of Observer, not %r" % (observer,))
    return checked


def report(result: "ExecutionResult", observers: Sequence[Observer]) -> None:
    """Log the events of a run and tell the observers."""
    events = result.events
    for event in events:
        logger.warning("%s", event)
    for observer in observers:
        try:
            for event in events:
                observer.on_event(event)
            observer.on_result(result)
        except Exception:
            logger.exception("an observer failed: %r", observer)
