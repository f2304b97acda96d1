"""`try` and `with`: protected ranges, handlers, and the code that leaves them.

Entering a `try` costs nothing: ranges of instructions are recorded in the exception table. A jump
out of a block (`return`, `break`, `continue`) copies what has to be done into its path; there the
ranges of the blocks being left are suspended, so that no block is left twice. What is handled is
pushed at the head of a handler and popped on every way out of it, the exceptional one included.
Registers from a handler's base: the exception, what was handled before, one on its way out.
"""

import ast
from typing import Any, List, Tuple

from ..bytecode.opcodes import BY_NAME
from .builder import UNREACHABLE, Builder
from .dispatch import (
    POSITION_OF_WHOLE,
    STATEMENTS,
    TARGETS,
    lower_body,
    operand,
    store_name,
    store_register,
)
from .errors import Rejected
from .lower_assign import delete_name
from .lower_control import FINALLY, HANDLER, WITH, Block, loop_mask

_PUSH_HANDLED = BY_NAME["push_handled"]
_POP_HANDLED = BY_NAME["pop_handled"]
_RERAISE = BY_NAME["reraise"]
_CLEAR = BY_NAME["clear"]
_JUMP_NOT_MATCH = BY_NAME["jump_not_match"]
_JUMP_IF = BY_NAME["jump_if"]
_EXC_INFO = BY_NAME["exc_info"]
_WITH_PREP = BY_NAME["with_prep"]
_CALL = BY_NAME["call"]
_LOAD_NONE = BY_NAME["load_none"]
_BUILD_LIST = BY_NAME["build_list"]
_LIST_APPEND = BY_NAME["list_append"]
_JUMP_IF_NONE = BY_NAME["jump_if_none"]
_JUMP_NOT_GROUP = BY_NAME["jump_not_group"]
_MERGE_GROUPS = BY_NAME["merge_groups"]

TRY, NAMED = 10, 11


def open_block(b: Builder, block: Block) -> None:
    block.start = len(b.code)
    b.push_block(block)
    b.n_protected += 1


def close_block(b: Builder, block: Block) -> None:
    _close_range(b, block)
    b.blocks.pop()
    b.n_protected -= 1


def _close_range(b: Builder, block: Block) -> None:
    if block.start < len(b.code):
        block.ranges.append((block.start, len(b.code)))


def protect(b: Builder, block: Block, register: int) -> None:
    """Exceptions in the block's ranges come to this place, in `register`."""
    target = len(b.code)
    for start, end in block.ranges:
        b.table.append((start, end, target, register))


def leave_block(b: Builder, block: Block, node: Any, top: int) -> None:
    """What a jump out of the block has to do; the block's range ends here."""
    _close_range(b, block)
    kind = block.kind
    if kind == HANDLER:
        b.emit(_POP_HANDLED | block.register << 16)
        b.at(node)
    elif kind == FINALLY:
        lower_body(b, block.node.finalbody, top)
    elif kind == WITH:
        _call_exit(b, block.register, top, block.node, block.deferred)
    elif kind == NAMED:
        _unbind(b, block.node.name, top, node)


def _unbind(b: Builder, name: str, top: int, node: Any) -> None:
    """`name = None; del name`, at the end of a handler."""
    register = store_register(b, name)
    if register >= 0:
        b.emit(_CLEAR | register << 32 | 1 << 48)
        b.at(node)
        if b.mask != UNREACHABLE:
            b.mask &= ~(1 << register)
        return
    b.reserve(top + 1)
    b.load_constant(None, top, node)
    store_name(b, name, top, node)
    delete_name(b, name, node)


def lower_try(b: Builder, node: Any, top: int) -> None:
    if node.finalbody:
        _lower_finally(b, node, top)
    else:
        _lower_except(b, node, top)


def _lower_finally(b: Builder, node: Any, top: int) -> None:
    b.reserve(top + 4)
    entry = loop_mask(b)
    block = Block(FINALLY, node, top)
    open_block(b, block)
    if node.handlers:
        if type(node) is ast.Try:
            _lower_except(b, node, top)
        else:
            _lower_except_star(b, node, top)
    else:
        lower_body(b, node.body, top)
    close_block(b, block)
    end: List[int] = []
    if b.mask != UNREACHABLE:
        lower_body(b, node.finalbody, top)
        if block.ranges:
            b.jump(end, node)
    mask = b.mask
    if block.ranges:
        protect(b, block, top)
        b.mask = entry
        b.emit(_PUSH_HANDLED | top << 16)
        b.at(node)
        handler = Block(HANDLER, node, top)
        open_block(b, handler)
        lower_body(b, node.finalbody, top + 3)
        close_block(b, handler)
        if b.mask != UNREACHABLE or handler.ranges:
            b.move(top + 2, top, node)
            _reraise_out(b, handler, top, node)
    b.mask = mask
    b.here(end)


def _reraise_out(b: Builder, handler: Block, top: int, node: Any) -> None:
    """R[top+2] goes on, out of the handler; so does what is raised in the handler's ranges."""
    protect(b, handler, top + 2)
    b.emit(_POP_HANDLED | top << 16)
    b.at(node)
    b.emit(_RERAISE | (top + 2) << 16)
    b.at(node)
    b.mask = UNREACHABLE


def _lower_guarded(b: Builder, node: Any, top: int) -> Tuple[int, List[int], int]:
    """The body, the else clause and the start of the handlers. Returns the mask of what is bound
    at the handlers, the jumps to the end, and the mask there."""
    entry = loop_mask(b)
    block = Block(TRY, node, top)
    open_block(b, block)
    lower_body(b, node.body, top)
    close_block(b, block)
    end: List[int] = []
    if b.mask != UNREACHABLE:
        lower_body(b, node.orelse, top)
    end_mask = b.mask
    b.jump_on(end, node)
    protect(b, block, top)
    b.emit(_PUSH_HANDLED | top << 16)
    b.at(node)
    return entry, end, end_mask


def _lower_except(b: Builder, node: Any, top: int) -> None:
    for handler in node.handlers[:-1]:
        if handler.type is None:
            raise Rejected("default 'except:' must be last", handler)
    b.reserve(top + 5)
    entry, end, end_mask = _lower_guarded(b, node, top)
    handler_block = Block(HANDLER, node, top)
    open_block(b, handler_block)
    named: List[Any] = []
    b.mask = entry
    for handler in node.handlers:
        following: List[int] = []
        mask = b.mask
        if handler.type is not None:
            register = operand(b, handler.type, top + 3)
            following.append(len(b.code))
            b.emit(_JUMP_NOT_MATCH | top << 16 | register << 32)
            b.at(handler)
            mask = b.mask
        if handler.name is not None:
            store_name(b, handler.name, top, handler)
            named_block = Block(NAMED, handler)
            open_block(b, named_block)
            lower_body(b, handler.body, top + 3)
            close_block(b, named_block)
            named.append(named_block)
            if b.mask != UNREACHABLE:
                _unbind(b, handler.name, top + 3, handler)
        else:
            lower_body(b, handler.body, top + 3)
        if b.mask != UNREACHABLE:
            b.emit(_POP_HANDLED | top << 16)
            b.at(handler)
            b.jump(end, handler)
            end_mask &= b.mask
        b.mask = mask
        b.here(following)
    close_block(b, handler_block)
    out: List[int] = []
    b.move(top + 2, top, node)
    if any(named_block.ranges for named_block in named):
        b.jump(out, node)
        for named_block in named:
            if named_block.ranges:
                protect(b, named_block, top + 2)
                _unbind(b, named_block.node.name, top + 3, named_block.node)
                b.jump(out, node)
    b.here(out)
    _reraise_out(b, handler_block, top, node)
    b.mask = end_mask
    b.here(end)


# `except*`.


def lower_try_star(b: Builder, node: Any, top: int) -> None:
    if node.finalbody:
        _lower_finally(b, node, top)
    else:
        _lower_except_star(b, node, top)


def _lower_except_star(b: Builder, node: Any, top: int) -> None:
    """Registers from `top`: the exception, what was handled before, one on its way out; the rest,
    what a handler takes of it, what was handled before that; the list of what was raised and is
    left; one raised in a handler. A jump can't leave a handler, so that only exceptions do."""
    rest, match, raised, caught = top + 3, top + 4, top + 6, top + 7
    b.reserve(top + 9)
    entry, end, end_mask = _lower_guarded(b, node, top)
    outer = Block(HANDLER, node, top)
    open_block(b, outer)
    b.mask = entry
    b.emit(_BUILD_LIST | raised << 16 | raised << 32)
    b.at(node)
    b.move(rest, top, node)
    for handler in node.handlers:
        b.mask = entry
        following: List[int] = []
        register = operand(b, handler.type, top + 8)
        following.append(len(b.code))
        b.emit(_JUMP_NOT_GROUP | rest << 16 | register << 32)
        b.at(handler)
        b.emit(_PUSH_HANDLED | match << 16)
        b.at(handler)
        inner = Block(HANDLER, handler, match)
        open_block(b, inner)
        if handler.name is not None:
            store_name(b, handler.name, match, handler)
        lower_body(b, handler.body, top + 8)
        close_block(b, inner)
        if b.mask != UNREACHABLE:
            if handler.name is not None:
                _unbind(b, handler.name, top + 8, handler)
            b.emit(_POP_HANDLED | match << 16)
            b.at(handler)
            b.jump(following, handler)
        if inner.ranges:
            protect(b, inner, caught)
            b.mask = entry
            b.emit(_POP_HANDLED | match << 16)
            b.at(handler)
            if handler.name is not None:
                _unbind(b, handler.name, top + 8, handler)
            b.emit(_LIST_APPEND | raised << 16 | caught << 32)
            b.at(handler)
        b.here(following)
    b.mask = entry
    for handler in node.handlers:
        if handler.name is not None:
            register = store_register(b, handler.name)
            if register >= 0 and b.mask != UNREACHABLE:
                b.mask &= ~(1 << register)
    end_mask &= b.mask
    b.emit(_LIST_APPEND | raised << 16 | rest << 32)
    b.at(node)
    b.emit(_MERGE_GROUPS | (top + 2) << 16 | top << 32 | raised << 48)
    b.at(node)
    close_block(b, outer)
    b.emit(_CLEAR | rest << 32 | 5 << 48)
    b.at(node)
    nothing = [len(b.code)]
    b.emit(_JUMP_IF_NONE | 1 << 8 | (top + 2) << 16)
    b.at(node)
    _reraise_out(b, outer, top, node)
    b.here(nothing)
    b.emit(_POP_HANDLED | top << 16)
    b.at(node)
    b.mask = end_mask
    b.here(end)


# `with`.


def lower_with(b: Builder, node: Any, top: int) -> None:
    _lower_with_item(b, node, 0, top)


def _call_exit(b: Builder, register: int, top: int, node: Any, is_async: Any) -> None:
    """R[top] = exit(None, None, None)"""
    b.reserve(top + 5)
    b.move(top, register, node)
    for index in (1, 2, 3):
        b.emit(_LOAD_NONE | (top + index) << 16)
        b.at(node)
    b.emit(_CALL | 3 << 8 | top << 16 | top << 48)
    b.at(node)
    if is_async:
        from .lower_async import emit_await

        emit_await(b, top, top, top, node, 4)


def _lower_with_item(b: Builder, statement: Any, index: int, top: int) -> None:
    """One context manager and all that stands inside it. R[top] is its exit all the while."""
    is_async = type(statement) is ast.AsyncWith
    item = statement.items[index]
    node = item.context_expr
    b.reserve(top + 9)
    register = operand(b, node, top)
    if POSITION_OF_WHOLE:
        node = statement
    b.emit(_WITH_PREP | is_async << 8 | top << 16 | register << 32)
    b.at(node)
    b.emit(_CALL | (top + 1) << 16 | (top + 1) << 48)
    b.at(node)
    if is_async:
        from .lower_async import emit_await

        emit_await(b, top + 1, top + 1, top + 1, node, 2)
    entry = loop_mask(b)
    block = Block(WITH, node, top)
    block.deferred = is_async
    open_block(b, block)
    if item.optional_vars is not None:
        target = item.optional_vars
        TARGETS[type(target)](b, target, top + 1, top + 2)
    if index + 1 < len(statement.items):
        _lower_with_item(b, statement, index + 1, top + 1)
    else:
        lower_body(b, statement.body, top + 1)
    close_block(b, block)
    end: List[int] = []
    mask = b.mask
    if mask != UNREACHABLE:
        _call_exit(b, top, top + 1, node, is_async)
        mask = b.mask
        if block.ranges:
            b.jump(end, node)
    if not block.ranges:
        return
    caught = top + 1
    protect(b, block, caught)
    b.emit(_PUSH_HANDLED | caught << 16)
    b.at(node)
    handler = Block(HANDLER, node, caught)
    open_block(b, handler)
    window = caught + 3
    b.move(window, top, node)
    b.emit(_EXC_INFO | (window + 1) << 16 | caught << 32)
    b.at(node)
    b.emit(_CALL | 3 << 8 | window << 16 | window << 48)
    b.at(node)
    if is_async:
        emit_await(b, window, window, window, node, 4)
    suppressed = [len(b.code)]
    b.emit(_JUMP_IF | 1 << 8 | window << 16)
    b.at(node)
    close_block(b, handler)
    b.move(caught + 2, caught, node)
    _reraise_out(b, handler, caught, node)
    b.here(suppressed)
    b.emit(_POP_HANDLED | caught << 16)
    b.at(node)
    b.mask = mask & entry
    b.here(end)


STATEMENTS[ast.Try] = lower_try
if hasattr(ast, "TryStar"):  # Python 3.11
    STATEMENTS[ast.TryStar] = lower_try_star
STATEMENTS[ast.With] = lower_with
