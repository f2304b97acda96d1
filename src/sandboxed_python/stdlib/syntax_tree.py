"""Syntax trees for guests: the table of node classes, and a parsed text as a flat list of rows.

The tree itself is made by guest code (`guest/ast.py`). Nothing here recurses on the depth of a tree.
"""

import ast
import re
import sys
from typing import Any, Dict, List, Tuple

from ..frontend.parse import on_fresh_stack, parse_tree

_VERSION = sys.version_info[:2]
MAX_PARSED = 65_536
# What a field holds, in a row.
VALUE, NODE, LIST = 0, 1, 2
_POSITIONS = ("lineno", "col_offset", "end_lineno", "end_col_offset")
_MODES = ("exec", "eval", "single")
# Classes of older syntax that the host keeps for those who ask for them.
_OLD = frozenset(
    "Num Str Bytes NameConstant Ellipsis".split()
    + ("Index ExtSlice slice Suite Param AugLoad AugStore".split() if _VERSION >= (3, 9) else [])
)
_LISTED = re.compile(r"\* (\w+)")


def _node_classes() -> (
    "Tuple[Tuple[str, str, Tuple[str, ...], Tuple[str, ...], Any, Any, Any], ...]"
):
    """(name, base, fields, attributes, doc, names that are None unless given, fields that are lists
    unless given) of each node class of the host's parser, bases first."""
    rows: List[Any] = []
    names: Dict[type, str] = {object: "object"}
    waiting: List[type] = [ast.AST]
    while waiting:
        cls = waiting.pop(0)
        if cls is not ast.AST and (cls.__name__ in _OLD or cls.__module__ not in ("ast", "_ast")):
            continue
        names[cls] = cls.__name__
        base = names[cls.__bases__[0]]
        fields = tuple(cls._fields)  # type: ignore[attr-defined]
        optional = tuple(name for name in fields + _POSITIONS if getattr(cls, name, 0) is None)
        attributes = tuple(cls._attributes)  # type: ignore[attr-defined]
        lists = tuple(_LISTED.findall(cls.__doc__ or "")) if fields and _VERSION >= (3, 13) else ()
        rows.append((cls.__name__, base, fields, attributes, cls.__doc__, optional, lists))
        waiting.extend(cls.__subclasses__())
    return tuple(rows)


CLASSES = _node_classes()
NODE_NAMES = [row[0] for row in CLASSES] + "Num Str Bytes NameConstant Ellipsis".split()


def flat_tree(source: str, filename: str, mode: str, type_comments: Any) -> "List[Any]":
    """The nodes of a text, each after those that it holds; the last one is the root. A row is the
    name of a class, four positions (or None), and for each field what it holds and that: a value,
    the place of a node, or a list with places as ints and other items as tuples of one."""
    if len(source) > MAX_PARSED:
        raise SyntaxError("the text to parse is too long: more than %d characters" % MAX_PARSED)
    if mode not in _MODES:
        raise ValueError("compile() mode must be 'exec', 'eval' or 'single'")

    def rows() -> "List[Any]":
        return _rows(parse_tree(source, filename, 4 * MAX_PARSED, mode, bool(type_comments)))

    try:
        return rows()
    except RecursionError:
        pass
    return on_fresh_stack(rows)  # type: ignore[no-any-return]


def _rows(tree: Any) -> "List[Any]":
    rows: List[Any] = []
    places: Dict[int, int] = {}
    # A node stands here twice: before its children are seen, and after.
    waiting: List[Tuple[Any, bool]] = [(tree, False)]
    while waiting:
        node, is_seen = waiting.pop()
        if id(node) in places:  # Load and the like: one object for all uses
            continue
        if is_seen:
            rows.append(_row(node, places))
            places[id(node)] = len(rows) - 1
            continue
        waiting.append((node, True))
        children = list(ast.iter_child_nodes(node))
        waiting.extend((child, False) for child in reversed(children))
    return rows


def _row(node: Any, places: "Dict[int, int]") -> "Tuple[Any, ...]":
    row: List[Any] = [type(node).__name__]
    if node._attributes:
        row.append(tuple(getattr(node, name, None) for name in _POSITIONS))
    else:
        row.append(None)
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, ast.AST):
            row += (NODE, places[id(value)])
        elif isinstance(value, list):
            items = [places[id(one)] if isinstance(one, ast.AST) else (one,) for one in value]
            row += (LIST, items)
        else:
            row += (VALUE, value)
    return tuple(row)


def tree_cost(source: str, *rest: Any) -> int:
    """Fuel of parsing a text: about what compiling it costs."""
    return 10_000 + 500 * len(source)
