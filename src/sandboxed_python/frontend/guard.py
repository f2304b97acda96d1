"""Caps on the source, ahead of the host's parser.

CPython's parser and the conversion of its tree to Python objects recurse in C: thousands of nested
brackets, or an expression of a hundred thousand operators, end in an overflowing stack, a message
on stderr or a long wait, differently in every version. What passes here is safe for all of them.

A short text can't hold anything dangerous, so only its brackets are counted. A longer one is walked
token by token (one regular expression; names and white space are skipped by it). The depth of an
expression is at most the operators in it, added up through its brackets; of those that bind more
tightly than + and - only the most in one operand of these count.
"""

import re
import sys
import unicodedata
from typing import Any, List, Optional, Tuple

# CPython's own limit is 200; Python 3.8 fails at 94.
MAX_BRACKETS = 90
# Operators, attributes, calls and unary words that one expression may chain.
MAX_CHAIN = 2000 if sys.version_info >= (3, 9) else 400
# Tokens other than names, which bounds the nodes of the tree.
MAX_TOKENS = 150_000
MAX_DIGITS = 4300
# Expressions in one f-string, for which the parsers before 3.12 take quadratic time.
MAX_FIELDS = 5000
# Arguments by name of one call, for which the parser of 3.8 does.
MAX_NAMED = 4000
# Marks in a row in a name, which the host's parser sorts with as many steps as their square.
MAX_MARKS = 1000
# No text up to this length can overflow anything but the stack of brackets.
SHORT = 2 * MAX_CHAIN

_TOKEN = re.compile(
    r'''
    (?P<string>[fF]?[rRbBuU]?[fF]?
        (?:"""(?:[^"\\]|\\.|"(?!""))*(?:"""|\Z) | \'\'\'(?:[^'\\]|\\.|'(?!\'\'))*(?:\'\'\'|\Z)
        | "(?:[^"\\\n]|\\.)*(?:"|$) | '(?:[^'\\\n]|\\.)*(?:'|$)))
  | (?P<comment>\#[^\n]*)
  | (?P<open>[(\[{])
  | (?P<close>[)\]}])
  | (?P<newline>\n)
  | (?P<joined>\\\n)
  | (?P<separator>[,;])
  | (?P<operator>[-+*/%@&|^~<>!.]+ | \b(?:not|lambda|else|for|await|yield)\b)
  | (?P<number>[0-9][0-9_]{4300,})
    ''',
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_MANY_MARKS = re.compile("[^\\x00-\u02ff]{%d,}" % MAX_MARKS)
# These have no class of their own, but consist of marks that have one.
_MARKS_IN_PARTS = "\u0f73\u0f75\u0f81"
_OPERATORS = re.compile(r"[-+*/%@&|^~<>!.(\[]|\b(?:not|lambda|else|for|await|yield)\b")


def too_deep(line: Optional[int] = None) -> SyntaxError:
    return _error("the program is nested too deeply", line)


def _error(message: str, line: Optional[int]) -> SyntaxError:
    error = SyntaxError(message)
    error.lineno = line
    error.offset = 1 if line is not None else None
    return error


def check_source(source: str, max_bytes: int) -> None:
    """Refuse, with a SyntaxError, a text that the host's parser had better not see."""
    if not source.isascii() and len(source) <= max_bytes:
        _check_marks(source)
    if len(source) <= SHORT:
        if source.count("(") + source.count("[") + source.count("{") <= MAX_BRACKETS:
            return
    elif len(source) > max_bytes:
        raise _error("the program is too long: more than %d bytes" % max_bytes, None)
    _walk(source)


def _check_marks(source: str) -> None:
    if _MANY_MARKS.search(source) is None:
        return
    # What stands in strings and comments is not looked at by the parser.
    names = _TOKEN.sub(_without_text, source)
    for match in _MANY_MARKS.finditer(names):
        count = 0
        for character in match.group():
            is_mark = unicodedata.combining(character) or character in _MARKS_IN_PARTS
            count = count + 1 if is_mark else 0
            if count > MAX_MARKS:
                line = names.count("\n", 0, match.start()) + 1
                raise _error("too many combining characters in a name", line)


def _without_text(match: "re.Match[str]") -> str:
    """A token, strings and comments as white space: but for the expressions in f-strings."""
    text = match.group()
    kind = match.lastgroup
    has_fields = text[0] in "fF" or text[1:2] in ("f", "F")
    if kind == "comment" or (kind == "string" and not has_fields):
        return " " + "\n" * text.count("\n")
    return text


def _walk(source: str) -> None:
    # Of the enclosing brackets: operators in the current element, those of them in the current
    # operand of + and -, the most in an earlier one, the deepest bracket in it, the deepest element
    # so far.
    stack: List[Tuple[int, int, int, int, int]] = []
    count = term = most = inner = deepest = 0
    # Where the last token ended, and whether + and - behind it are between operands.
    last = 0
    is_operand = False
    # The operators of all enclosing brackets together.
    around = 0
    line = 1
    tokens = 0
    for match in _TOKEN.finditer(source):
        kind = match.lastgroup
        if kind == "operator":
            text = match.group()
            if text in ("+", "-"):
                if is_operand or source[last : match.start()].strip():
                    most = max(most, term)
                    term = 0
                count += 1
            elif text.strip("*/%@."):
                count += len(text)
            else:
                term += len(text)
        elif kind == "separator":
            if count + max(term, most) + inner > deepest:
                deepest = count + max(term, most) + inner
            count = term = most = inner = 0
        elif kind == "open":
            term += 1
            stack.append((count, term, most, inner, deepest))
            around += count + max(term, most)
            count = term = most = inner = deepest = 0
            if len(stack) > MAX_BRACKETS:
                raise _error("too many nested parentheses", line)
        elif kind == "close":
            if stack:
                depth = max(deepest, count + max(term, most) + inner)
                count, term, most, inner, deepest = stack.pop()
                around -= count + max(term, most)
                if depth > inner:
                    inner = depth
        elif kind == "newline":
            line += 1
            if not stack:
                count = term = most = inner = deepest = 0
        elif kind == "string":
            text = match.group()
            line += text.count("\n")
            if text[0] in "fF" or text[1:2] in ("f", "F"):
                fields = text.count("{")
                if fields > MAX_FIELDS:
                    raise _error("too many expressions in one f-string", line)
                tokens += fields
                count += len(_OPERATORS.findall(text))
        elif kind == "joined":
            line += 1
        elif kind == "number":
            digits: Any = match.end() - match.start()
            raise _error(
                "Exceeds the limit (%d digits) for integer string conversion: value has %d digits;"
                " use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for"
                " huge integer literals to avoid decimal conversion limits." % (MAX_DIGITS, digits),
                line,
            )
        tokens += 1
        if kind in ("newline", "joined", "comment"):
            is_operand = is_operand or bool(source[last : match.start()].strip())
        else:
            is_operand = kind in ("close", "string")
        last = match.end()
        if around + count + max(term, most) + inner > MAX_CHAIN:
            raise too_deep(line)
    if tokens > MAX_TOKENS:
        raise _error("the program is too long", None)
    if sys.version_info < (3, 9) and source.count("=") > MAX_NAMED:
        _check_named(source)


def _check_named(source: str) -> None:
    # Of the enclosing brackets: where it opens, how many separators it has had.
    stack: List[List[int]] = []
    for match in _TOKEN.finditer(source):
        kind = match.lastgroup
        if kind == "open":
            stack.append([match.end(), 0])
        elif kind == "separator" and stack:
            stack[-1][1] += 1
        elif kind == "close" and stack:
            start, separators = stack.pop()
            if separators >= MAX_NAMED and source.count("=", start, match.start()) > MAX_NAMED:
                raise _error("too many arguments", source.count("\n", 0, start) + 1)
