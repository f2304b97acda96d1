"""The shapes of what the core hands over: plain tuples, made once per run."""

from typing import Any, Optional, Sequence, Tuple

# filename, line, end line, column, end column (both in bytes of UTF-8, from 0), function
FrameTuple = Tuple[str, int, Optional[int], Optional[int], Optional[int], str]

# 0 type name as a traceback shows it; 1 str() of the exception or None when that failed; 2 notes;
# 3 frames, outermost first; 4 cause; 5 context; 6 suppress_context; 7 why it counts as an attempt
# to get out, or None. Cause and context are ExceptionTuples or None. When the run was stopped by a
# limit the exception is None or one with type name "", whose frames say where the program stood.
# 8, if it is there: None, or of a group how many exceptions it has and the first of them.
# 9, if it is there: None, or of a SyntaxError (message, filename, line, offset, text, end line, end
# offset).
ExceptionTuple = Tuple[Any, ...]

# kind, message, line, fuel used
EventTuple = Tuple[str, str, Optional[int], int]

# trap, exit code or detail, value, stdout, stderr, exception, fuel used, peak bytes, seconds,
# events, how memory was counted
RawResult = Tuple[
    int, Any, Any, str, str, Optional[ExceptionTuple], int, int, float, Sequence[EventTuple], str
]

# Why a run ended other than by itself; the core's enum Trap.
TRAP_NONE = 0
TRAP_FUEL = 1
TRAP_TIME = 2
TRAP_MEMORY = 3
TRAP_OUTPUT = 4
TRAP_CANCELLED = 5
TRAP_INTERNAL = 6
TRAP_EXIT = 7
TRAP_INTERRUPT = 8
# The program was refused for its size; never from the core.
TRAP_SOURCE = 100
