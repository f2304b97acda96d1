"""Statements that choose and repeat: `if`, `while`, `for`, `break`, `continue`, `return`, and the
plain ones (expression, `assert`, `raise`, `import`).

Loops are inverted: the test stands at the bottom, the entry jumps to it. A Block stands for every
enclosing statement that a jump out of it has to clean up after.
"""

import ast
import sys
from typing import Any, List, Optional

from ..bytecode.opcodes import BY_NAME
from .builder import (
    GLOBAL,
    INDEX_MASK,
    KIND_MASK,
    MODULE_VARIABLE,
    UNREACHABLE,
    VARIABLE_LIMIT,
    Builder,
)
from .dispatch import (
    EXPRESSIONS,
    MISSING,
    POSITION_OF_WHOLE,
    STATEMENTS,
    TARGETS,
    bind_module_variable,
    condition,
    has_star,
    load_name,
    locate,
    lower_body,
    lower_into,
    name_constant,
    operand,
    store_name,
)
from .errors import Rejected
from .fold import NOT_CONSTANT, fold

_RETURN = BY_NAME["return"]
_RETURN_NONE = BY_NAME["return_none"]
_RANGE_PREP = BY_NAME["range_prep"]
_FOR_RANGE = BY_NAME["for_range"]
_GET_ITER = BY_NAME["get_iter"]
_FOR_ITER = BY_NAME["for_iter"]
_CLEAR = BY_NAME["clear"]
_CALL = BY_NAME["call"]
_RAISE = BY_NAME["raise"]
_RAISE_FROM = BY_NAME["raise_from"]
_RAISE_CURRENT = BY_NAME["raise_current"]
_LOAD_ASSERTION_ERROR = BY_NAME["load_assertion_error"]
_IMPORT_NAME = BY_NAME["import_name"]
_IMPORT_FROM = BY_NAME["import_from"]
_IMPORT_STAR = BY_NAME["import_star"]

_Name, _Constant, _Call, _If = ast.Name, ast.Constant, ast.Call, ast.If

LOOP, HANDLER, FINALLY, WITH, CLEANUP = range(5)


class Block:
    """An enclosing statement. The loop's fields first, then those of what catches exceptions."""

    __slots__ = (
        "break_mask",
        "breaks",
        "continues",
        "deferred",
        "kind",
        "node",
        "ranges",
        "register",
        "start",
    )

    def __init__(self, kind: int, node: Any, register: int = -1) -> None:
        self.kind = kind
        self.node = node
        self.breaks: List[int] = []
        self.continues: List[int] = []
        self.break_mask = UNREACHABLE
        # A `for` loop's state, the registers of a handler, the exit of a `with`.
        self.register = register
        # Where the protected range that is open now began; the ranges that are closed.
        self.start = 0
        self.ranges: List[Any] = []
        self.deferred: Optional[Any] = None


def loop_mask(b: Builder) -> int:
    """What is bound at the head of a loop, however often its body has run."""
    return b.mask if b.mask == UNREACHABLE else b.mask & ~b.deletable


def lower_if(b: Builder, node: Any, top: int) -> None:
    end: List[int] = []
    end_mask = UNREACHABLE
    while True:
        otherwise: List[int] = []
        orelse = node.orelse
        if not orelse and len(node.body) == 1 and b.blocks and b.blocks[-1].kind == LOOP:
            kind = type(node.body[0])
            if kind is ast.Continue or kind is ast.Break:
                # The condition itself is the jump out.
                block = b.blocks[-1]
                if kind is ast.Continue:
                    condition(b, node.test, True, block.continues, top)
                else:
                    condition(b, node.test, True, block.breaks, top)
                    block.break_mask &= b.mask
                end_mask &= b.mask
                break
        condition(b, node.test, False, otherwise, top)
        mask = b.mask
        lower_body(b, node.body, top)
        if not orelse:
            end_mask &= b.mask & mask
            b.here(otherwise)
            break
        if b.mask != UNREACHABLE:
            end_mask &= b.mask
            b.jump(end, node)
        b.here(otherwise)
        b.mask = mask
        if len(orelse) == 1 and type(orelse[0]) is _If:
            node = orelse[0]
            continue
        lower_body(b, orelse, top)
        end_mask &= b.mask
        break
    b.mask = end_mask
    if end:
        b.here(end)


def _named_targets(b: Builder, test: Any) -> int:
    """The variables that a loop's test binds before anything else (`while x := f()`)."""
    while type(test) is ast.Compare:
        test = test.left
    if type(test) is ast.NamedExpr:
        location = b.names.get(test.target.id, MISSING)
        if location != MISSING and location & KIND_MASK not in (GLOBAL,):
            from .dispatch import store_register

            register = store_register(b, test.target.id)
            if register >= 0:
                return 1 << register
    return 0


def lower_while(b: Builder, node: Any, top: int) -> None:
    test = node.test
    forever = False
    if type(test) is _Constant:
        forever = bool(test.value)
    elif type(test) is not _Name:
        value = fold(test)
        forever = value is not NOT_CONSTANT and bool(value)
    block = Block(LOOP, node)
    entry: List[int] = []
    if not forever:
        b.jump(entry, test)
    head = loop_mask(b)
    b.mask = head | (0 if forever else _named_targets(b, test))
    start = len(b.code)
    b.push_block(block)
    lower_body(b, node.body, top)
    b.blocks.pop()
    b.here(block.continues)
    if forever:
        back: List[int] = []
        if b.mask != UNREACHABLE or block.continues or len(b.code) == start:
            b.jump(back, node)
            b.patch(back, start)
        b.mask = UNREACHABLE
    else:
        b.here(entry)
        b.mask = head
        back = []
        condition(b, test, True, back, top)
        b.patch(back, start)
    if node.orelse:
        lower_body(b, node.orelse, top)
    b.mask &= block.break_mask
    b.here(block.breaks)


def begin_loop(b: Builder, node: Any, top: int, where: Any) -> int:
    """R[top .. top+2] = the state of an iteration over the node; returns the opcode of its test."""
    b.reserve(top + 3)
    if type(node) is _Call and type(node.func) is _Name and node.func.id == "range":
        args = node.args
        if 1 <= len(args) <= 3 and not node.keywords and not has_star(args):
            location = locate(b, "range")
            if location & KIND_MASK == GLOBAL:
                load_name(b, "range", top, node.func)
                b.reserve(top + 4)
                register = top + 1
                for arg in args:
                    EXPRESSIONS[type(arg)](b, arg, register, register)
                    register += 1
                b.emit(_RANGE_PREP | len(args) << 8 | top << 16)
                b.at(node)
                return _FOR_RANGE
    register = operand(b, node, top)
    b.emit(_GET_ITER | top << 16 | register << 32)
    b.at(where)
    return _FOR_ITER


def loop_target(b: Builder, target: Any, top: int) -> int:
    """The register that the items go to: the target itself if it is a variable, else `top`.

    Called at the head of the body, where a module variable is written through.
    """
    if type(target) is _Name:
        location = b.names.get(target.id, MISSING)
        if location < VARIABLE_LIMIT:
            b.mask |= 1 << location
            return location
        if location & KIND_MASK == MODULE_VARIABLE:
            bind_module_variable(b, location & INDEX_MASK, target)
            return location & INDEX_MASK
    b.reserve(top + 1)
    return top


def end_loop(b: Builder, op: int, state: int, item: int, start: int, where: Any) -> None:
    """The test at the bottom of the loop."""
    index = len(b.code)
    b.emit(op | state << 16 | item << 32)
    b.at(where)
    b.patch([index], start)


def lower_for(b: Builder, node: Any, top: int) -> None:
    target = node.target
    where = node if POSITION_OF_WHOLE else node.iter
    op = begin_loop(b, node.iter, top, where)
    block = Block(LOOP, node, top)
    entry: List[int] = []
    b.jump(entry, node.iter)
    head = b.mask = loop_mask(b)
    start = len(b.code)
    item = loop_target(b, target, top + 3)
    if item == top + 3:
        TARGETS[type(target)](b, target, item, top + 4)
    b.push_block(block)
    lower_body(b, node.body, top + 3)
    b.blocks.pop()
    b.here(block.continues)
    b.here(entry)
    end_loop(b, op, top, item, start, where)
    b.mask = head
    if node.orelse:
        lower_body(b, node.orelse, top)
    b.mask &= block.break_mask
    if block.breaks:
        # Whoever breaks leaves the state of the loop behind.
        b.here(block.breaks)
        b.emit(_CLEAR | top << 32 | 3 << 48)
        b.at(node)


# Leaving blocks.


def lower_break(b: Builder, node: Any, top: int) -> None:
    block = _leave_to_loop(b, node, "'break' outside loop", top)
    block.break_mask &= b.mask
    b.jump(block.breaks, node)
    resume_ranges(b, block)
    b.mask = UNREACHABLE


def lower_continue(b: Builder, node: Any, top: int) -> None:
    block = _leave_to_loop(b, node, "'continue' not properly in loop", top)
    b.jump_on(block.continues, node)
    resume_ranges(b, block)
    b.mask = UNREACHABLE


def _leave_to_loop(b: Builder, node: Any, message: str, top: int) -> Block:
    for block in reversed(b.blocks):
        if block.kind == LOOP:
            if block is not b.blocks[-1]:
                leave_blocks(b, block, node, top)
            return block  # type: ignore[no-any-return]
    raise Rejected(message, node)


def leave_blocks(b: Builder, outermost: Optional[Block], node: Any, top: int) -> None:
    """Emit what leaving every block inside `outermost` has to do. Their ranges are suspended."""
    from .lower_try import leave_block

    saved = b.blocks
    index = len(saved) - 1
    while index >= 0 and saved[index] is not outermost:
        block = saved[index]
        b.blocks = saved[:index]
        if block.kind != LOOP:
            leave_block(b, block, node, top)
        index -= 1
    b.blocks = saved


def resume_ranges(b: Builder, outermost: Optional[Block]) -> None:
    """After a jump out: the protected ranges go on here."""
    here = len(b.code)
    for block in reversed(b.blocks):
        if block is outermost:
            break
        block.start = here


def lower_return(b: Builder, node: Any, top: int) -> None:
    if b.scope.kind != 1:
        raise Rejected("'return' outside function", node)
    value = node.value
    if value is None or (type(value) is _Constant and value.value is None):
        if b.scope.is_async and b.scope.is_generator and value is not None:
            raise Rejected("'return' with value in async generator", node)
        if b.n_protected:
            leave_blocks(b, None, node, top)
        b.emit(_RETURN_NONE)
        b.at(node)
    else:
        if b.scope.is_async and b.scope.is_generator:
            raise Rejected("'return' with value in async generator", node)
        if b.n_protected:
            # The cleaning up may rebind a variable: the value is kept apart.
            b.reserve(top + 1)
            lower_into(b, value, top, top)
            leave_blocks(b, None, node, top + 1)
            register = top
        else:
            register = operand(b, value, top)
        b.emit(_RETURN | register << 16)
        b.at(node)
    if b.n_protected:
        resume_ranges(b, None)
    b.mask = UNREACHABLE


# Plain statements.


def lower_expression_statement(b: Builder, node: Any, top: int) -> None:
    value = node.value
    kind = type(value)
    if kind is _Constant:
        return
    if kind is _Name:
        operand(b, value, top)
        return
    if top >= b.high:
        b.reserve(top + 1)
    EXPRESSIONS[kind](b, value, top, top)


def lower_pass(b: Builder, node: Any, top: int) -> None:
    pass


def lower_assert(b: Builder, node: Any, top: int) -> None:
    jumps: List[int] = []
    test = node.test
    condition(b, test, True, jumps, top)
    mask = b.mask
    b.reserve(top + 2)
    where = test
    if POSITION_OF_WHOLE:
        where = (_last_compared(test) if sys.version_info < (3, 12) else None) or node
    b.emit(_LOAD_ASSERTION_ERROR | top << 16)
    b.at(where)
    if node.msg is not None:
        lower_into(b, node.msg, top + 1, top + 1)
        b.emit(_CALL | 1 << 8 | top << 16 | top << 48)
        b.at(where)
    b.emit(_RAISE | top << 16)
    b.at(where)
    b.mask = mask
    b.here(jumps)


def _last_compared(test: Any) -> Any:
    """The comparison that Python 3.11 shows for a failed assertion, None for the statement."""
    kind = type(test)
    if kind is ast.Compare:
        return test
    if kind is ast.UnaryOp and type(test.op) is ast.Not:
        return _last_compared(test.operand)
    if kind is ast.BoolOp:
        for value in reversed(test.values):
            found = _last_compared(value)
            if found is not None:
                return found
    return None


def lower_raise(b: Builder, node: Any, top: int) -> None:
    if node.exc is None:
        b.emit(_RAISE_CURRENT)
    else:
        register = operand(b, node.exc, top)
        if node.cause is None:
            b.emit(_RAISE | register << 16)
        else:
            cause = operand(b, node.cause, top + 1 if register == top else top)
            b.emit(_RAISE_FROM | register << 16 | cause << 32)
    b.at(node)
    b.mask = UNREACHABLE


def lower_import(b: Builder, node: Any, top: int) -> None:
    b.reserve(top + 1)
    for alias in node.names:
        first_only = alias.asname is None
        name = name_constant(b, alias.name)
        b.emit(_IMPORT_NAME | first_only << 8 | top << 16 | name << 32)
        b.at(node)
        store_name(b, alias.bound_name, top, node)


def lower_import_from(b: Builder, node: Any, top: int) -> None:
    if node.module == "__future__":
        for alias in node.names:
            if alias.name == "annotations":
                b.unit.future_annotations = True
    b.reserve(top + 2)
    module = name_constant(b, node.module or "")
    b.emit(_IMPORT_NAME | top << 16 | module << 32 | (node.level or 0) << 48)
    b.at(node)
    for alias in node.names:
        if alias.name == "*":
            b.emit(_IMPORT_STAR | top << 16)
            b.at(node)
            continue
        b.emit(_IMPORT_FROM | (top + 1) << 16 | top << 32 | name_constant(b, alias.name) << 48)
        b.at(node)
        store_name(b, alias.bound_name, top + 1, node)


STATEMENTS.update(
    {
        ast.If: lower_if,
        ast.While: lower_while,
        ast.For: lower_for,
        ast.Break: lower_break,
        ast.Continue: lower_continue,
        ast.Return: lower_return,
        ast.Expr: lower_expression_statement,
        ast.Pass: lower_pass,
        ast.Global: lower_pass,
        ast.Nonlocal: lower_pass,
        ast.Assert: lower_assert,
        ast.Raise: lower_raise,
        ast.Import: lower_import,
        ast.ImportFrom: lower_import_from,
    }
)
