"""What a run did: `ExecutionResult`, made from the tuple that the core returns.

Making one costs next to nothing; texts and frames are computed when asked and kept. Results are
read-only, can be pickled (what is lazy is computed then) and turned into JSON.
"""

import json
import reprlib
from typing import Any, Dict, Optional, Sequence, Tuple

from .errors import ExecutionFailed
from .limits import MIB, Limits
from .observer import Event
from .raw import (
    TRAP_CANCELLED,
    TRAP_EXIT,
    TRAP_FUEL,
    TRAP_MEMORY,
    TRAP_NONE,
    TRAP_OUTPUT,
    TRAP_SOURCE,
    TRAP_TIME,
    RawResult,
)
from .traceback_text import (
    SourceOf,
    TracebackFrame,
    bounded,
    exception_text,
    stop_text,
    traceback_frames,
)

STATUSES = (
    "ok",
    "error",
    "timeout",
    "memory_error",
    "fuel_error",
    "output_error",
    "blocked",
    "cancelled",
)

# trap -> status, the limit that tripped, and the last line of the error's text.
_STOPS: Dict[int, Tuple[str, Optional[str], str]] = {
    TRAP_TIME: ("timeout", "max_time_s", "TimeLimitExceeded: max_time_s=%s"),
    TRAP_FUEL: ("fuel_error", "max_fuel", "FuelLimitExceeded: max_fuel=%s"),
    TRAP_MEMORY: ("memory_error", "max_memory_mb", "MemoryLimitExceeded: max_memory_mb=%s"),
    TRAP_OUTPUT: ("output_error", "max_output_bytes", "OutputLimitExceeded: max_output_bytes=%s"),
    TRAP_SOURCE: ("error", "max_code_bytes", "SourceLimitExceeded: max_code_bytes=%s"),
    TRAP_CANCELLED: ("cancelled", None, "Cancelled: Sandbox.cancel() was called"),
}

# What to_dict() holds, in this order.
FIELDS = (
    "status",
    "output",
    "error",
    "return_value",
    "stderr",
    "exit_code",
    "limit",
    "error_type",
    "error_message",
    "error_line",
    "traceback",
    "events",
    "time_s",
    "time_ms",
    "fuel_used",
    "peak_memory_bytes",
    "memory_mb",
    "memory_backend",
)


def exit_code_of(code: Any) -> Tuple[int, str]:
    """The exit code and the text for stderr of `sys.exit(code)`, as a script host has them."""
    if code is None:
        return 0, ""
    if isinstance(code, int):
        return int(code), ""
    return 1, "%s\n" % (code,)


class ExecutionResult:
    """How one run ended and what it left.

    `status` is one of `STATUSES`. A run is `ok` exactly when it ended by itself and well: `status`
    "ok", `error` None, `exit_code` 0. What was printed before a stop is always in `output`.
    """

    __slots__ = ("_error", "_frames", "_limits", "_other_source", "_raw", "_source")

    def __init__(
        self,
        raw: RawResult,
        limits: Limits,
        source: str = "",
        other_source: Optional[SourceOf] = None,
        error: Optional[str] = None,
    ) -> None:
        self._raw = raw
        self._limits = limits
        self._source = source
        self._other_source = other_source
        self._error = error
        self._frames: Optional[Tuple[TracebackFrame, ...]] = None

    # How it ended.

    @property
    def status(self) -> str:
        """How the run ended: one of `STATUSES`."""
        trap, detail, exception = self._raw[0], self._raw[1], self._raw[5]
        if trap == TRAP_NONE:
            if exception is None:
                return "ok"
            return "error" if exception[7] is None else "blocked"
        if trap == TRAP_EXIT:
            return "ok" if exit_code_of(detail)[0] == 0 else "error"
        return _STOPS[trap][0]

    @property
    def ok(self) -> bool:
        """Did the program end by itself, without an error and with exit code 0?"""
        return self.status == "ok"

    @property
    def exit_code(self) -> Optional[int]:
        """What the program's process would have ended with: 0, 1 after an unhandled exception, the
        code given to `exit()`; None if the sandbox stopped the program."""
        trap, detail, exception = self._raw[0], self._raw[1], self._raw[5]
        if trap == TRAP_EXIT:
            return exit_code_of(detail)[0]
        if trap != TRAP_NONE or (exception is not None and exception[7] is not None):
            return None
        return 0 if exception is None else 1

    @property
    def limit(self) -> Optional[str]:
        """The name of the limit that stopped the program, as `Sandbox` takes it, or None."""
        trap = self._raw[0]
        return _STOPS[trap][1] if trap in _STOPS else None

    @property
    def error(self) -> Optional[str]:
        """The traceback as CPython prints it, or where and why the program was stopped; None if it
        ended well."""
        if self._error is None and not self.ok:
            self._error = self._make_error()
        return self._error

    def _make_error(self) -> str:
        trap, detail, exception = self._raw[0], self._raw[1], self._raw[5]
        if trap == TRAP_EXIT:
            return bounded(["SystemExit: %s\n" % (detail,)])
        if trap == TRAP_NONE:
            assert exception is not None
            return exception_text(exception, self._source_of)
        frames = exception[3] if exception is not None else []
        return stop_text(frames, self._reason(), self._source_of)

    def _reason(self) -> str:
        """Which limit stopped the program, and its value."""
        limit, text = _STOPS[self._raw[0]][1:]
        return text if limit is None else text % getattr(self._limits, limit)

    def _source_of(self, filename: str) -> str:
        if filename == "<sandbox>":
            return self._source
        return self._other_source(filename) if self._other_source is not None else ""

    @property
    def error_type(self) -> Optional[str]:
        """The name of the exception's class ("ZeroDivisionError"), None if there is no error."""
        trap, exception = self._raw[0], self._raw[5]
        if trap == TRAP_NONE:
            return None if exception is None else exception[0]
        if trap == TRAP_EXIT:
            return None if self.ok else "SystemExit"
        return self._reason().partition(":")[0]

    @property
    def error_message(self) -> Optional[str]:
        """The exception's own text, None if there is no error."""
        trap, detail, exception = self._raw[0], self._raw[1], self._raw[5]
        if trap == TRAP_NONE:
            return None if exception is None else exception[1]
        if trap == TRAP_EXIT:
            return None if self.ok else str(detail)
        return self._reason().partition(": ")[2]

    @property
    def traceback(self) -> Tuple[TracebackFrame, ...]:
        """Where the program was when it failed or was stopped, the outermost frame first."""
        if self._frames is None:
            exception = self._raw[5]
            frames = [] if exception is None else exception[3]
            self._frames = traceback_frames(frames, self._source_of)
        return self._frames

    @property
    def error_line(self) -> Optional[int]:
        """The line of the program at which it failed or was stopped."""
        exception = self._raw[5]
        frames: Sequence[Tuple[Any, ...]] = exception[3] if exception is not None else ()
        for frame in reversed(self._frames or frames):
            if frame[0] == "<sandbox>":
                return int(frame[1])
        return None

    # What it left.

    @property
    def output(self) -> str:
        """What the program wrote to stdout."""
        return self._raw[3]

    @property
    def stderr(self) -> str:
        """What the program wrote to stderr; the text of `sys.exit("text")` too."""
        text = self._raw[4]
        if self._raw[0] == TRAP_EXIT:
            text += exit_code_of(self._raw[1])[1]
        return text

    @property
    def return_value(self) -> Any:
        """The value of a last expression statement, copied out of the sandbox, or None."""
        return self._raw[2]

    @property
    def value(self) -> Any:
        """The same as `return_value`."""
        return self._raw[2]

    @property
    def events(self) -> Tuple[Event, ...]:
        """What was refused to the program, in order, and last the limit that stopped it."""
        events = [Event(*one) for one in self._raw[9]]
        trap = self._raw[0]
        if trap in _STOPS:
            kind = "cancelled" if trap == TRAP_CANCELLED else "limit"
            events.append(Event(kind, self._reason(), self.error_line, self.fuel_used))
        return tuple(events)

    # What it used.

    @property
    def fuel_used(self) -> int:
        """Units of fuel: the same wherever and however often the program runs."""
        return self._raw[6]

    @property
    def peak_memory_bytes(self) -> int:
        """The most bytes that the program's objects held at once."""
        return self._raw[7]

    @property
    def memory_mb(self) -> int:
        """`peak_memory_bytes` in MiB, rounded up."""
        return -(-self._raw[7] // MIB)

    @property
    def memory_backend(self) -> str:
        """How memory was counted: "exact", or "estimate" where that can't be."""
        return self._raw[10]

    @property
    def time_s(self) -> float:
        """Wall time of the execution in seconds."""
        return self._raw[8]

    @property
    def time_ms(self) -> int:
        """`time_s` in milliseconds, rounded."""
        return round(self._raw[8] * 1000)

    # Ways to use it.

    def check(self) -> "ExecutionResult":
        """This result if it is ok; otherwise raise ExecutionFailed."""
        if not self.ok:
            raise ExecutionFailed(self)
        return self

    def to_dict(self) -> Dict[str, Any]:
        """All fields by name, as plain data: frames and events are dictionaries too."""
        fields = {name: getattr(self, name) for name in FIELDS}
        fields["traceback"] = [frame._asdict() for frame in self.traceback]
        fields["events"] = [event._asdict() for event in self.events]
        return fields

    def to_json(self, **options: Any) -> str:
        """`to_dict()` as JSON; a return value that JSON can't hold is given as its repr."""
        fields = self.to_dict()
        try:
            json.dumps(fields["return_value"], allow_nan=False)
        except (TypeError, ValueError, RecursionError):
            fields["return_value"] = _safe_repr(fields["return_value"])
        return json.dumps(fields, **options)

    def __repr__(self) -> str:
        parts = ["status=%r" % self.status]
        if not self.ok:
            last = (self.error or "").rstrip().rsplit("\n", 1)[-1]
            parts.append("error=%r" % _shortened(last))
        if self.output:
            parts.append("output=%r" % _shortened(self.output))
        if self.return_value is not None:
            parts.append("return_value=%s" % _shortened(_short_repr(self.return_value)))
        parts.append("fuel_used=%d" % self.fuel_used)
        return "ExecutionResult(%s)" % ", ".join(parts)

    def __reduce__(self) -> Tuple[Any, ...]:
        raw = self._raw
        exception = raw[5]
        if exception is not None:
            # The text and the frames are kept as they are shown, without what they are made of.
            short: Any = (exception[0], exception[1], None, [], None, None, True, exception[7])
            raw = (*raw[:5], short, *raw[6:])
        return _restore, (raw, self._limits, self.error, self.traceback)


def _restore(
    raw: RawResult, limits: Limits, error: Optional[str], frames: Tuple[TracebackFrame, ...]
) -> ExecutionResult:
    """A result from its pickle."""
    result = ExecutionResult(raw, limits, error=error)
    result._frames = frames
    return result


def _shortened(text: str, width: int = 60) -> str:
    return text if len(text) <= width else text[: width - 3] + "..."


def _short_repr(value: Any) -> str:
    """The beginning of a value's repr: the value may be as large as what the run may hold."""
    shown = reprlib.Repr()
    for name in (
        "maxlist",
        "maxtuple",
        "maxset",
        "maxfrozenset",
        "maxdict",
        "maxstring",
        "maxother",
    ):
        setattr(shown, name, 60)
    try:
        return shown.repr(value)
    except (ValueError, RecursionError):
        return "<%s>" % type(value).__name__


def _safe_repr(value: Any) -> str:
    try:
        return repr(value)
    except (ValueError, RecursionError):
        return "<%s>" % type(value).__name__
