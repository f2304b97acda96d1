"""`match`: patterns as tests that jump to the next case.

Names are bound when the whole pattern has succeeded, so what they capture waits in registers:
every pattern function returns the first register above those. `fails` are the jumps of a pattern
that does not match.
"""

import ast
from typing import Any, Callable, Dict, List, Tuple

from ..bytecode.opcodes import BY_NAME
from .builder import UNREACHABLE, Builder
from .dispatch import STATEMENTS, condition, lower_body, lower_into, store_name
from .errors import Rejected
from .fold import NOT_CONSTANT, fold_items
from .lower_compare import jump_compare

_JUMP_NOT_SEQUENCE = BY_NAME["jump_not_sequence"]
_JUMP_NOT_MAPPING = BY_NAME["jump_not_mapping"]
_GET_LEN = BY_NAME["get_len"]
_MATCH_KEYS = BY_NAME["match_keys"]
_MATCH_REST = BY_NAME["match_rest"]
_MATCH_CLASS = BY_NAME["match_class"]
_JUMP_EQ_I = BY_NAME["jump_eq_i"]
_JUMP_GE_I = BY_NAME["jump_ge_i"]
_JUMP_IF = BY_NAME["jump_if"]
_JUMP_IF_NONE = BY_NAME["jump_if_none"]
_IS = BY_NAME["is"]
_UNPACK = BY_NAME["unpack"]
_UNPACK_STAR = BY_NAME["unpack_star"]
_BUILD_TUPLE = BY_NAME["build_tuple"]
_GET_ITEM = BY_NAME["get_item"]
_GET_ITEM_I = BY_NAME["get_item_i"]
_SUB_I = BY_NAME["sub_i"]

Captures = List[Tuple[str, int]]
_Pattern = Callable[[Builder, Any, int, List[int], int, Captures], int]
PATTERNS: Dict[type, _Pattern] = {}


def lower_match(b: Builder, node: Any, top: int) -> None:
    b.reserve(top + 1)
    lower_into(b, node.subject, top, top)
    end: List[int] = []
    end_mask = UNREACHABLE
    for case in node.cases:
        fails: List[int] = []
        captures: Captures = []
        mask = b.mask
        above = match_pattern(b, case.pattern, top, fails, top + 1, captures)
        for name, register in captures:
            store_name(b, name, register, case.pattern)
        if case.guard is not None:
            condition(b, case.guard, False, fails, above)
        lower_body(b, case.body, top + 1)
        if b.mask != UNREACHABLE:
            end_mask &= b.mask
            b.jump(end, case.pattern)
        b.here(fails)
        b.mask = mask if fails else UNREACHABLE
    b.mask &= end_mask
    b.here(end)


def match_pattern(
    b: Builder, node: Any, src: int, fails: List[int], top: int, captures: Captures
) -> int:
    """Jump to `fails` unless R[src] matches."""
    return PATTERNS[type(node)](b, node, src, fails, top, captures)


def _fail(b: Builder, word: int, fails: List[int], node: Any) -> None:
    fails.append(len(b.code))
    b.emit(word)
    b.at(node)


def match_value(
    b: Builder, node: Any, src: int, fails: List[int], top: int, captures: Captures
) -> int:
    jump_compare(b, node.value, ast.Eq, src, node.value, False, fails, top)
    return top


def match_singleton(
    b: Builder, node: Any, src: int, fails: List[int], top: int, captures: Captures
) -> int:
    if node.value is None:
        _fail(b, _JUMP_IF_NONE | src << 16, fails, node)
        return top
    b.reserve(top + 1)
    b.load_constant(node.value, top, node)
    b.emit(_IS | 1 << 8 | top << 16 | src << 32 | top << 48)
    b.at(node)
    _fail(b, _JUMP_IF | top << 16, fails, node)
    return top


def _is_wildcard(node: Any) -> bool:
    return type(node) is ast.MatchAs and node.pattern is None and node.name is None


def _match_parts(
    b: Builder, patterns: List[Any], first: int, fails: List[int], captures: Captures
) -> int:
    """The registers from `first` on against these patterns."""
    top = first + len(patterns)
    for register, pattern in enumerate(patterns, first):
        if type(pattern) is ast.MatchStar:
            if pattern.name is not None:
                captures.append((pattern.name, register))
        elif not _is_wildcard(pattern):
            top = match_pattern(b, pattern, register, fails, top, captures)
    return top


def match_sequence(
    b: Builder, node: Any, src: int, fails: List[int], top: int, captures: Captures
) -> int:
    patterns = node.patterns
    count = len(patterns)
    if count > 200:
        raise Rejected("too many sub-patterns", node)
    star = -1
    for index, pattern in enumerate(patterns):
        if type(pattern) is ast.MatchStar:
            if star >= 0:
                raise Rejected("multiple starred expressions in sequence pattern", pattern)
            star = index
    b.reserve(top + count + 1)
    _fail(b, _JUMP_NOT_SEQUENCE | src << 16, fails, node)
    b.emit(_GET_LEN | top << 16 | src << 32)
    b.at(node)
    if star < 0:
        _fail(b, _JUMP_EQ_I | top << 16 | count << 32, fails, node)
        if all(map(_is_wildcard, patterns)):
            return top
        b.emit(_UNPACK | top << 16 | src << 32 | count << 48)
        b.at(node)
    else:
        if count > 1:
            _fail(b, _JUMP_GE_I | top << 16 | (count - 1) << 32, fails, node)
        if patterns[star].name is None:
            return _match_around_wildcard(b, node, src, fails, top, captures, star)
        b.emit(_UNPACK_STAR | (count - star - 1) << 8 | top << 16 | src << 32 | star << 48)
        b.at(node)
    return _match_parts(b, patterns, top, fails, captures)


def _match_around_wildcard(
    b: Builder, node: Any, src: int, fails: List[int], top: int, captures: Captures, star: int
) -> int:
    """The parts beside a `*_`, each asked for by its index: what the star stands for may be long.
    R[top] is the length."""
    patterns = node.patterns
    above = top + 1
    for index, pattern in enumerate(patterns):
        if index == star or _is_wildcard(pattern):
            continue
        b.reserve(above + 1)
        if index < star:
            b.emit(_GET_ITEM_I | above << 16 | src << 32 | index << 48)
        else:
            b.emit(_SUB_I | above << 16 | top << 32 | (len(patterns) - index) << 48)
            b.at(node)
            b.emit(_GET_ITEM | above << 16 | src << 32 | above << 48)
        b.at(node)
        above = match_pattern(b, pattern, above, fails, above + 1, captures)
    return above


def match_mapping(
    b: Builder, node: Any, src: int, fails: List[int], top: int, captures: Captures
) -> int:
    keys = node.keys
    count = len(keys)
    if count > 200:
        raise Rejected("too many sub-patterns", node)
    b.reserve(top + 2 * count + 3)
    _fail(b, _JUMP_NOT_MAPPING | src << 16, fails, node)
    if count:
        b.emit(_GET_LEN | top << 16 | src << 32)
        b.at(node)
        _fail(b, _JUMP_GE_I | top << 16 | count << 32, fails, node)
    values = fold_items(keys)
    if values is not NOT_CONSTANT:
        b.load_constant(values, top, node)
    else:
        for register, key in enumerate(keys, top):
            lower_into(b, key, register, register)
        b.emit(_BUILD_TUPLE | top << 16 | top << 32 | count << 48)
        b.at(node)
    above = top + 1
    if count:
        b.emit(_MATCH_KEYS | above << 16 | src << 32 | top << 48)
        b.at(node)
        _fail(b, _JUMP_IF_NONE | 1 << 8 | above << 16, fails, node)
        b.emit(_UNPACK | above << 16 | above << 32 | count << 48)
        b.at(node)
        above = _match_parts(b, node.patterns, above, fails, captures)
    if node.rest is not None:
        b.reserve(above + 1)
        b.emit(_MATCH_REST | above << 16 | src << 32 | top << 48)
        b.at(node)
        captures.append((node.rest, above))
        above += 1
    return above


def match_class(
    b: Builder, node: Any, src: int, fails: List[int], top: int, captures: Captures
) -> int:
    patterns = list(node.patterns) + list(node.kwd_patterns)
    count = len(patterns)
    if count > 200:
        raise Rejected("too many sub-patterns", node)
    names = tuple(node.kwd_attrs)
    constant = len(b.constants)
    b.constants.append(names)
    if constant > 0xFFFF:
        raise Rejected("too many constants in one body")
    b.reserve(top + max(count, 2) + 1)
    lower_into(b, node.cls, top + 1, top + 1)
    b.move(top, src, node)
    b.emit(_MATCH_CLASS | len(node.patterns) << 8 | top << 16 | top << 32 | constant << 48)
    b.at(node)
    _fail(b, _JUMP_IF_NONE | 1 << 8 | top << 16, fails, node)
    if not count:
        return top
    b.emit(_UNPACK | top << 16 | top << 32 | count << 48)
    b.at(node)
    return _match_parts(b, patterns, top, fails, captures)


def match_as(
    b: Builder, node: Any, src: int, fails: List[int], top: int, captures: Captures
) -> int:
    if node.pattern is not None:
        top = match_pattern(b, node.pattern, src, fails, top, captures)
    if node.name is not None:
        captures.append((node.name, src))
    return top


def match_or(
    b: Builder, node: Any, src: int, fails: List[int], top: int, captures: Captures
) -> int:
    """Alternatives bind the same names: what they capture is moved to common registers."""
    done: List[int] = []
    places: Dict[str, int] = {}
    base = top
    last = node.patterns[-1]
    for index, pattern in enumerate(node.patterns):
        local: List[int] = []
        found: Captures = []
        if index == 0:
            count = len(set(_captured_names(pattern)))
            top = base + count
            b.reserve(top)
        match_pattern(b, pattern, src, local, top, found)
        for name, register in found:
            place = places.setdefault(name, base + len(places))
            b.move(place, register, pattern)
        if pattern is last:
            fails += local
        else:
            b.jump(done, pattern)
            b.here(local)
    b.here(done)
    captures += places.items()
    return top


def _captured_names(pattern: Any) -> List[str]:
    names = []
    for node in ast.walk(pattern):
        name = getattr(node, "rest", None) or (
            getattr(node, "name", None) if type(node) in (ast.MatchAs, ast.MatchStar) else None
        )
        if name is not None:
            names.append(name)
    return names


if hasattr(ast, "Match"):  # Python 3.10
    STATEMENTS[ast.Match] = lower_match
    PATTERNS.update(
        {
            ast.MatchValue: match_value,
            ast.MatchSingleton: match_singleton,
            ast.MatchSequence: match_sequence,
            ast.MatchMapping: match_mapping,
            ast.MatchClass: match_class,
            ast.MatchAs: match_as,
            ast.MatchOr: match_or,
        }
    )
