"""The tables from node type to lowering function, and the few helpers that every one of them uses.

The modules `lower_*` fill the tables. A type that is in none of them is refused by the scope pass,
so a look-up here can't fail.

    EXPRESSIONS   f(b, node, dst, top): the value goes to register dst
    CONDITIONS    f(b, node, sense, jumps, top): jump if the truth of the node is `sense`
    STATEMENTS    f(b, node, top)
    TARGETS       f(b, node, src, top): assign register src
"""

import ast
import sys
from typing import Any, Callable, Dict, List

from ..bytecode.opcodes import BY_NAME
from .builder import (
    CELL,
    CLASS_FREE,
    CLASS_NAME,
    FREE,
    GLOBAL,
    INDEX_MASK,
    KIND_MASK,
    MODULE_VARIABLE,
    UNREACHABLE,
    VARIABLE_LIMIT,
    VOLATILE,
    Builder,
)
from .errors import Rejected

EXPRESSIONS: Dict[type, Callable[[Builder, Any, int, int], None]] = {}
CONDITIONS: Dict[type, Callable[[Builder, Any, bool, List[int], int], None]] = {}
STATEMENTS: Dict[type, Callable[[Builder, Any, int], None]] = {}
TARGETS: Dict[type, Callable[[Builder, Any, int, int], None]] = {}

_CHECK_LOCAL = BY_NAME["check_local"]
_MOVE = BY_NAME["move"]
_GET_GLOBAL = BY_NAME["get_global"]
_SET_GLOBAL = BY_NAME["set_global"]
_GET_CELL = BY_NAME["get_cell"]
_SET_CELL = BY_NAME["set_cell"]
_GET_FREE = BY_NAME["get_free"]
_SET_FREE = BY_NAME["set_free"]
_GET_NAME = BY_NAME["get_name"]
_GET_NAME_FREE = BY_NAME["get_name_free"]
_SET_NAME = BY_NAME["set_name"]
_GET_GLOBAL_K = BY_NAME["get_global_k"]
_SET_GLOBAL_K = BY_NAME["set_global_k"]
_GET_NAME_K = BY_NAME["get_name_k"]
_CLEAR = BY_NAME["clear"]
_JUMP_IF = BY_NAME["jump_if"]

# Until Python 3.12 the instructions of a loop or a `with` have the position of the whole statement
# (or comprehension), later that of the expression they work on.
POSITION_OF_WHOLE = sys.version_info < (3, 13)
# Larger than any location: `names.get(name, MISSING)` falls through the test for a register.
MISSING = 1 << 60
# Statements after which the temporaries are cleared where it matters (`Unit.drops_at_once`).
_LEAVES_TEMPORARIES = frozenset(
    (ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Delete, ast.If, ast.For, ast.With)
)
_Name = ast.Name
_Starred = ast.Starred


def operand(b: Builder, node: Any, top: int) -> int:
    """The register that holds the node's value: a variable in place, or `top`."""
    kind = type(node)
    if kind is _Name:
        location = b.names.get(node.id, MISSING)
        if location < VARIABLE_LIMIT:
            if not b.mask >> location & 1:
                b.emit(_CHECK_LOCAL | location << 16)
                b.at(node)
                b.mask |= 1 << location
            return location
        if location & KIND_MASK == MODULE_VARIABLE:
            return module_variable(b, location, node)
    if top >= b.high:
        b.reserve(top + 1)
    EXPRESSIONS[kind](b, node, top, top)
    return top


def module_variable(b: Builder, location: int, node: Any) -> int:
    """The register of a module variable, filled from its slot unless it is bound on every path."""
    register = location & INDEX_MASK
    if not b.mask >> register & 1:
        b.emit(_GET_GLOBAL | register << 16 | b.module_slots[register] << 32)
        b.at(node)
        b.mask |= 1 << register
    return register


def bind_module_variable(b: Builder, register: int, node: Any) -> None:
    """The register of a module variable has its new value: write it through."""
    b.mask |= 1 << register
    b.emit(_SET_GLOBAL | register << 16 | b.module_slots[register] << 32)
    b.at(node)


def lower_into(b: Builder, node: Any, dst: int, top: int) -> None:
    """dst = the node's value. `dst` is reserved by the caller."""
    EXPRESSIONS[type(node)](b, node, dst, top)


def condition(b: Builder, node: Any, sense: bool, jumps: List[int], top: int) -> None:
    """Jump (to be patched) if the truth of the node is `sense`, else fall through."""
    lower = CONDITIONS.get(type(node))
    if lower is not None:
        lower(b, node, sense, jumps, top)
        return
    register = operand(b, node, top)
    jumps.append(len(b.code))
    b.emit(_JUMP_IF | sense << 8 | register << 16)
    b.at(node)


def lower_body(b: Builder, statements: List[Any], top: int) -> None:
    """A block of statements."""
    table = STATEMENTS
    if b.unit.drops_at_once:
        for statement in statements:
            table[type(statement)](b, statement, top)
            if b.mask != UNREACHABLE and type(statement) in _LEAVES_TEMPORARIES:
                b.emit(_CLEAR | top << 32 | (b.high - top) << 48)
                b.at(statement)
        return
    for statement in statements:
        table[type(statement)](b, statement, top)


# Names.


def locate(b: Builder, name: str) -> int:
    """Where a name lives; one that is not in `b.names` yet is a global, before which the body of a
    class whose metaclass may prepare names looks into its namespace."""
    location = b.names.get(name)
    if location is None:
        if b.reads_namespace and b.comprehension_depth == 0:
            location = CLASS_NAME
        else:
            location = GLOBAL | b.unit.slot(name)
        b.names[name] = location
    return location


def load_name(b: Builder, name: str, dst: int, node: Any) -> None:
    """dst = the variable `name`"""
    location = b.names.get(name)
    if location is None:
        location = locate(b, name)
    if location < VARIABLE_LIMIT:
        if not b.mask >> location & 1:
            b.emit(_CHECK_LOCAL | location << 16)
            b.at(node)
            b.mask |= 1 << location
        if location != dst:
            b.emit(_MOVE | dst << 16 | location << 32)
            b.at(node)
        return
    kind, index = location & KIND_MASK, location & INDEX_MASK
    if kind == GLOBAL:
        if b.unit.by_name:
            b.emit(_GET_GLOBAL_K | dst << 16 | name_constant(b, name) << 32)
        else:
            b.emit(_GET_GLOBAL | dst << 16 | index << 32)
    elif kind == CELL:
        b.emit(_GET_CELL | dst << 16 | index << 32)
    elif kind == FREE:
        b.emit(_GET_FREE | dst << 16 | index << 32)
    elif kind == CLASS_NAME:
        if b.unit.by_name:
            b.emit(_GET_NAME_K | dst << 16 | name_constant(b, name) << 32)
        else:
            b.emit(_GET_NAME | dst << 16 | name_constant(b, name) << 32 | b.unit.slot(name) << 48)
    elif kind == MODULE_VARIABLE:
        b.emit(_MOVE | dst << 16 | module_variable(b, location, node) << 32)
    elif kind == CLASS_FREE:
        b.emit(_GET_NAME_FREE | dst << 16 | name_constant(b, name) << 32 | index << 48)
    else:
        if not b.mask >> index & 1:
            b.emit(_CHECK_LOCAL | index << 16)
            b.at(node)
            b.mask |= 1 << index
        b.emit(_MOVE | dst << 16 | index << 32)
    b.at(node)


def name_constant(b: Builder, name: str) -> int:
    """A name as a constant whose index has to fit 16 bits."""
    index = b.constant(name)
    if index > 0xFFFF:
        raise Rejected("too many constants in one body")
    return index


def store_register(b: Builder, name: str) -> int:
    """The register of a name that is a plain variable here, else -1."""
    location = b.names.get(name, MISSING)
    if location < VARIABLE_LIMIT:
        return location
    if location & KIND_MASK == VOLATILE and location != MISSING:
        return location & INDEX_MASK
    return -1


def store_name(b: Builder, name: str, src: int, node: Any) -> None:
    """The variable `name` = register src"""
    location = b.names.get(name)
    if location is None:
        location = b.names[name] = GLOBAL | b.unit.slot(name)
    kind, index = location & KIND_MASK, location & INDEX_MASK
    if kind == 0 or kind == VOLATILE:
        if index != src:
            b.emit(_MOVE | index << 16 | src << 32)
            b.at(node)
        b.mask |= 1 << index
        return
    if kind == MODULE_VARIABLE:
        if index != src:
            b.emit(_MOVE | index << 16 | src << 32)
            b.at(node)
        bind_module_variable(b, index, node)
        return
    if kind == GLOBAL:
        if b.unit.by_name:
            b.emit(_SET_GLOBAL_K | src << 16 | name_constant(b, name) << 32)
        else:
            b.emit(_SET_GLOBAL | src << 16 | index << 32)
    elif kind == CELL:
        b.emit(_SET_CELL | index << 16 | src << 32)
    elif kind == FREE:
        b.emit(_SET_FREE | src << 16 | index << 32)
    else:
        b.emit(_SET_NAME | src << 16 | name_constant(b, name) << 32)
    b.at(node)


def site(b: Builder, name: str) -> int:
    """A new attribute site."""
    b.sites.append(name)
    return len(b.sites) - 1


def has_star(nodes: List[Any]) -> bool:
    return _Starred in map(type, nodes)
