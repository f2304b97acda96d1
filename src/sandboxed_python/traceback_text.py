"""Tracebacks of guest programs as text, as the host's CPython would print them.

The core hands over an exception as nested tuples (see raw.py). The lines of the stack come from the
host's own `traceback` module, so that carets, anchors and quoting are those of the running
version; the source lines come from the guest's programs and never from files of the host.
Nothing here recurses on the length of a chain, and the text is bounded however long lines or
stacks are.
"""

import sys
import traceback
from collections import deque
from typing import Any, Callable, Deque, Dict, Iterable, Iterator, List, NamedTuple, Optional, Tuple

from .raw import ExceptionTuple, FrameTuple

# Chains, stacks and source lines longer than this lose their middle.
MAX_CHAIN = 100
MAX_STACK_LINES = 1000
MAX_LINE = 4000
MAX_GROUP_DEPTH = 10
# The whole text of an error, without its middle if it is longer, and its lines.
MAX_ERROR = 1_000_000

# How often the same line is printed before it is counted instead, as in CPython.
REPEATS_SHOWN = 3
HAS_COLUMNS = sys.version_info >= (3, 11)
HAS_NOTES = sys.version_info >= (3, 11)
# From 3.13 on, a frame shows all lines of its expression.
HAS_LINES = sys.version_info >= (3, 13)

HEADER = "Traceback (most recent call last):\n"
CAUSE_TEXT = "\nThe above exception was the direct cause of the following exception:\n\n"
CONTEXT_TEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"

# The text of a source by its file name, "" if it is not known.
SourceOf = Callable[[str], str]


class TracebackFrame(NamedTuple):
    """Where a guest function stood: lines from 1, columns in bytes of UTF-8 from 0."""

    filename: str
    line: int
    end_line: Optional[int]
    column: Optional[int]
    end_column: Optional[int]
    function: str
    source_line: str


class SourceLines:
    """The lines of the sources that tracebacks may show, split when first asked."""

    def __init__(self, source_of: SourceOf) -> None:
        self._source_of = source_of
        self._lines: Dict[str, List[str]] = {}
        # The lines that a frame takes in a traceback.
        self.shown: Dict[FrameTuple, str] = {}

    def line(self, filename: str, number: int) -> str:
        """Line `number` of a source without its end, "" if there is none."""
        lines = self._lines.get(filename)
        if lines is None:
            text = self._source_of(filename)
            lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            self._lines[filename] = lines
        if not 0 < number <= len(lines):
            return ""
        line = lines[number - 1]
        return line if len(line) <= MAX_LINE else line[:MAX_LINE]


def bounded(parts: Iterable[str]) -> str:
    """The text of these parts with lines beyond MAX_LINE characters cut, and without its middle
    beyond MAX_ERROR: an error is no way to flood the host."""
    kept: List[str] = []
    last: Deque[str] = deque()
    half = MAX_ERROR // 2
    kept_size = last_size = dropped = 0
    for part in parts:
        if kept_size < half:
            part, last_part = part[: half - kept_size], part[half - kept_size :]
            kept.append(part)
            kept_size += len(part)
        else:
            last_part = part
        last.append(last_part)
        last_size += len(last_part)
        while last_size - len(last[0]) > half:
            dropped += len(last[0])
            last_size -= len(last.popleft())
    end = "".join(last)
    if dropped or len(end) > half:
        dropped += max(len(end) - half, 0)
        kept.append("\n... [%d characters left out] ...\n" % dropped)
        end = end[-half:]
    text = "".join(kept) + end
    if len(text) <= MAX_LINE:
        return text
    lines = text.split("\n")
    return "\n".join(line if len(line) <= MAX_LINE else line[:MAX_LINE] + "..." for line in lines)


def type_text(name: str) -> str:
    """The name of an exception class as a traceback shows it."""
    return name[len("__main__.") :] if name.startswith("__main__.") else name


def final_lines(type_name: str, message: Optional[str], notes: Optional[List[str]] = None) -> str:
    """The last line of a traceback (`TypeError: message`) and the notes below it."""
    name = type_text(type_name)
    if message is None:
        message = "<exception str() failed>"
    text = "%s: %s\n" % (name, message) if message else name + "\n"
    if notes and HAS_NOTES:
        text += "".join(line + "\n" for note in notes for line in note.split("\n"))
    return text


def frame_summary(frame: FrameTuple, sources: SourceLines) -> traceback.FrameSummary:
    """The host's description of one frame, source included."""
    filename, line, end_line, column, end_column, name = frame
    options: Dict[str, Any] = {}
    text = sources.line(filename, line)
    if not HAS_LINES and text:
        text += "\n"  # 3.11 and 3.12 count it when they place carets
    if HAS_COLUMNS and column is not None and end_column is not None and len(text) < MAX_LINE:
        end_line = line if end_line is None else end_line
        options = {"end_lineno": end_line, "colno": column, "end_colno": end_column}
        if HAS_LINES:
            numbers = range(line, min(end_line, line + MAX_STACK_LINES) + 1)
            options["end_lineno"] = numbers[-1]
            text = "\n".join(sources.line(filename, n).rstrip() for n in numbers) + "\n"
    return traceback.FrameSummary(filename, line, name, lookup_line=False, line=text, **options)


def _grouped(frames: List[FrameTuple]) -> Iterator[Tuple[List[FrameTuple], int]]:
    """Frames of one line in a row: the first few, and how many there are."""
    shown: List[FrameTuple] = []
    count = 0
    for frame in frames:
        if (
            shown
            and frame[1] == shown[0][1]
            and frame[5] == shown[0][5]
            and frame[0] == shown[0][0]
        ):
            count += 1
            if count <= REPEATS_SHOWN:
                shown.append(frame)
            continue
        if shown:
            yield shown, count
        shown, count = [frame], 1
    if shown:
        yield shown, count


def stack_text(frames: List[FrameTuple], sources: SourceLines) -> str:
    """The lines of a stack, the outermost frame first, without the header."""
    groups = list(_grouped(frames))
    parts: List[str] = []
    half = MAX_STACK_LINES // 2
    left_out = len(groups) - 2 * half
    for index, (shown, count) in enumerate(groups):
        if left_out > 0 and half <= index < len(groups) - half:
            if index == half:
                parts.append("  [%d lines left out]\n" % left_out)
            continue
        for frame in shown:
            text = sources.shown.get(frame)
            if text is None:
                summary = frame_summary(frame, sources)
                text = "".join(traceback.StackSummary.from_list([summary]).format())
                if len(text) < MAX_LINE:
                    sources.shown[frame] = text
            parts.append(text)
        if count > REPEATS_SHOWN:
            more = count - REPEATS_SHOWN
            plural = "" if more == 1 else "s"
            parts.append("  [Previous line repeated %d more time%s]\n" % (more, plural))
    return "".join(parts)


def exception_text(error: ExceptionTuple, source_of: SourceOf) -> str:
    """The whole traceback of an exception and of those that led to it."""
    return bounded(_exception_parts(error, SourceLines(source_of), _Margin()))


class _Margin:
    """Where the lines of a group's members stand; whether a group's last line is to come."""

    def __init__(self) -> None:
        self.depth = 0
        self.is_open = False

    def apply(self, text: str, mark: str = "|") -> str:
        if not self.depth:
            return text
        prefix = "  " * self.depth + mark + " "
        return "".join(prefix + line for line in text.splitlines(True))


def _exception_parts(error: ExceptionTuple, lines: SourceLines, margin: _Margin) -> Iterator[str]:
    """The pieces of an exception's text, with the margin of the groups around it."""
    chain: List[Tuple[str, ExceptionTuple]] = []
    current: Optional[ExceptionTuple] = error
    link = ""
    while current is not None:
        chain.append((link, current))
        cause, context, suppress_context = current[4], current[5], current[6]
        if cause is not None:
            current, link = cause, CAUSE_TEXT
        elif context is not None and not suppress_context:
            current, link = context, CONTEXT_TEXT
        else:
            current = None
    left_out = len(chain) - MAX_CHAIN
    if left_out > 0:
        del chain[MAX_CHAIN // 2 : MAX_CHAIN // 2 + left_out]
    for link, one in reversed(chain):
        type_name, message, notes, frames = one[:4]
        members = one[8] if len(one) > 8 else None
        last = final_lines(type_name, message, notes)
        if len(one) > 9 and one[9] is not None:
            last = _syntax_lines(type_name, one[9]) + last[len(final_lines(type_name, message)) :]
        if members is None:
            if frames:
                yield margin.apply(HEADER + stack_text(frames, lines))
            yield margin.apply(last)
        elif margin.depth > MAX_GROUP_DEPTH:
            yield margin.apply("... (max_group_depth is %d)\n" % MAX_GROUP_DEPTH)
        else:
            is_outermost = margin.depth == 0
            margin.depth += is_outermost
            if frames:
                yield margin.apply("Exception Group " + HEADER, "+" if is_outermost else "|")
                yield margin.apply(stack_text(frames, lines))
            yield margin.apply(last)
            yield from _member_parts(members, lines, margin)
            margin.depth -= is_outermost
        yield margin.apply(link)


def _member_parts(members: Tuple[int, Any], lines: SourceLines, margin: _Margin) -> Iterator[str]:
    """The pieces of the text of a group's members."""
    count, shown = members
    titles = [str(index + 1) for index in range(len(shown))]
    if count > len(shown):
        titles.append("...")
    margin.is_open = False
    for index, title in enumerate(titles):
        if index == len(titles) - 1:
            margin.is_open = True
        corner = "+-" if index == 0 else "  "
        yield "  " * margin.depth + corner + "+---------------- %s ----------------\n" % title
        margin.depth += 1
        if index < len(shown):
            yield from _exception_parts(shown[index], lines, margin)
        else:
            more = count - len(shown)
            text = "and %d more exception%s\n" % (more, "s" if more > 1 else "")
            yield margin.apply(text)
        if index == len(titles) - 1 and margin.is_open:
            yield "  " * margin.depth + "+------------------------------------\n"
            margin.is_open = False
        margin.depth -= 1


def stop_text(frames: List[FrameTuple], reason: str, source_of: SourceOf) -> str:
    """Where a program was when it was stopped, and why, in the form of a traceback."""
    where = HEADER + stack_text(frames, SourceLines(source_of)) if frames else ""
    return bounded([where, reason + "\n"])


def _syntax_lines(type_name: str, place: Tuple[Any, ...]) -> str:
    """The last lines of a SyntaxError that a program raised: where, and the message."""
    message, filename, line, offset, text, end_line, end_offset = place
    if end_offset is not None and end_offset > MAX_LINE:
        end_offset = MAX_LINE  # as many carets are printed
    details: Tuple[Any, ...] = (filename, line, offset, text)
    if HAS_COLUMNS:
        details += (end_line, end_offset)
    try:
        shown = traceback.format_exception_only(SyntaxError, SyntaxError(message, details))
    except Exception:  # the fields are the guest's: they may fit nothing
        return "%s: %s\n" % (type_text(type_name), message)
    shown[-1] = type_text(type_name) + shown[-1][len("SyntaxError") :]
    return "".join(shown)


def syntax_error_text(error: SyntaxError, source: str) -> str:
    """What CPython prints for a program, kept in a file, that does not compile."""
    if error.text is None and error.lineno:
        error.text = SourceLines(lambda filename: source).line("", error.lineno) or None
    return bounded(traceback.format_exception_only(type(error), error))


def traceback_frames(frames: List[FrameTuple], source_of: SourceOf) -> Tuple[TracebackFrame, ...]:
    """The frames as data."""
    lines = SourceLines(source_of)
    return tuple(TracebackFrame(*frame, lines.line(frame[0], frame[1])) for frame in frames)
