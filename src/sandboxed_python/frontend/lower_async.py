"""`yield`, `yield from`, `await`, `async for`, `async with`.

Delegation is always the same three instructions, which the core relies on when an exception is
thrown in: `send`, `yield` with n=1, and a jump back to the `send`.
"""

import ast
from typing import Any, Callable, List

from ..bytecode.opcodes import BY_NAME
from .builder import Builder
from .dispatch import (
    EXPRESSIONS,
    STATEMENTS,
    TARGETS,
    load_name,
    lower_body,
    lower_into,
    operand,
)
from .errors import Rejected
from .lower_control import LOOP, Block, loop_mask
from .lower_try import lower_with

_YIELD = BY_NAME["yield"]
_GET_YIELD_ITER = BY_NAME["get_yield_iter"]
_SEND = BY_NAME["send"]
_GET_AITER = BY_NAME["get_aiter"]
_GET_ANEXT = BY_NAME["get_anext"]
_JUMP_NOT_MATCH = BY_NAME["jump_not_match"]
_PUSH_HANDLED = BY_NAME["push_handled"]
_POP_HANDLED = BY_NAME["pop_handled"]
_RERAISE = BY_NAME["reraise"]
_CLEAR = BY_NAME["clear"]


def lower_yield(b: Builder, node: Any, dst: int, top: int) -> None:
    b.reserve(top + 1)
    if node.value is None:
        b.load_constant(None, top, node)
        register = top
    else:
        register = operand(b, node.value, top)
    b.emit(_YIELD | dst << 16 | register << 32)
    b.at(node)


def delegate(b: Builder, iterator: int, value: int, node: Any) -> None:
    """Run the iterator R[iterator] to its end; R[value] = its value."""
    b.load_constant(None, value, node)
    start = len(b.code)
    b.emit(_SEND | iterator << 16 | value << 32)
    b.at(node)
    b.emit(_YIELD | 1 << 8 | value << 16 | value << 32 | iterator << 48)
    b.at(node)
    back: List[int] = []
    b.jump(back, node)
    b.patch(back, start)
    b.patch([start], len(b.code))


def lower_yield_from(b: Builder, node: Any, dst: int, top: int) -> None:
    b.reserve(top + 2)
    register = operand(b, node.value, top)
    b.emit(_GET_YIELD_ITER | top << 16 | register << 32)
    b.at(node)
    delegate(b, top, top + 1, node)
    b.emit(_CLEAR | top << 32 | 1 << 48)
    b.at(node)
    b.move(dst, top + 1, node)


def emit_await(b: Builder, awaitable: int, dst: int, top: int, node: Any, giver: int = 0) -> None:
    """dst = the result of awaiting R[awaitable]; giver: 2 if __aenter__ gave it, 4 if __aexit__"""
    b.reserve(top + 2)
    b.emit(_GET_YIELD_ITER | (1 | giver) << 8 | top << 16 | awaitable << 32)
    b.at(node)
    delegate(b, top, top + 1, node)
    b.emit(_CLEAR | top << 32 | 1 << 48)
    b.at(node)
    b.move(dst, top + 1, node)


def lower_await(b: Builder, node: Any, dst: int, top: int) -> None:
    register = operand(b, node.value, top)
    emit_await(b, register, dst, top, node)


def async_iterator(b: Builder, node: Any, iterable: int, dst: int) -> None:
    """dst = the asynchronous iterator of R[iterable]"""
    b.emit(_GET_AITER | dst << 16 | iterable << 32)
    b.at(node)


def _async_loop(
    b: Builder, node: Any, iterator: int, body: Callable[[Builder, int, int], Any]
) -> int:
    """Repeat `body(b, item, top)` with every item of R[iterator]. Returns the mask after it.

    The body returns the jumps that continue the loop. R[iterator+1 ..]: what ended the loop.
    """
    caught = iterator + 1
    item = iterator + 1
    b.reserve(iterator + 6)
    head = b.mask = loop_mask(b)
    start = len(b.code)
    protected = len(b.code)
    b.emit(_GET_ANEXT | item << 16 | iterator << 32)
    b.at(node)
    delegate(b, item, item + 1, node)
    end = len(b.code)
    b.move(item, item + 1, node)
    continues = body(b, item, item + 1)
    back: List[int] = list(continues)
    b.jump(back, node)
    b.patch(back, start)
    b.table.append((protected, end, len(b.code), caught))
    b.emit(_PUSH_HANDLED | caught << 16)
    b.at(node)
    b.mask = head
    load_name(b, "StopAsyncIteration", caught + 2, node)
    skip = [len(b.code)]
    b.emit(_JUMP_NOT_MATCH | caught << 16 | (caught + 2) << 32)
    b.at(node)
    b.emit(_POP_HANDLED | caught << 16)
    b.at(node)
    out: List[int] = []
    b.jump(out, node)
    b.here(skip)
    b.move(caught + 2, caught, node)
    b.emit(_POP_HANDLED | caught << 16)
    b.at(node)
    b.emit(_RERAISE | (caught + 2) << 16)
    b.at(node)
    b.here(out)
    return head


def lower_async_for(b: Builder, node: Any, top: int) -> None:
    if not b.scope.is_async:
        raise Rejected("'async for' outside async function", node)
    block = Block(LOOP, node)
    b.reserve(top + 6)
    lower_into(b, node.iter, top, top)
    async_iterator(b, node.iter, top, top)

    def body(b: Builder, item: int, above: int) -> List[int]:
        TARGETS[type(node.target)](b, node.target, item, above)
        b.push_block(block)
        lower_body(b, node.body, above)
        b.blocks.pop()
        return block.continues

    b.mask = _async_loop(b, node.iter, top, body)
    if node.orelse:
        lower_body(b, node.orelse, top)
    b.mask &= block.break_mask
    b.here(block.breaks)


def lower_async_generator(
    b: Builder,
    generator: Any,
    top: int,
    rest: Callable[[Builder, int], None],
    has_iterable: bool = False,
    has_iterator: bool = False,
) -> None:
    """The loop of an `async for` in a comprehension; R[top] may hold its iterable already."""
    b.reserve(top + 6)
    if not has_iterator:
        if not has_iterable:
            lower_into(b, generator.iter, top, top)
        async_iterator(b, generator.iter, top, top)

    def body(b: Builder, item: int, above: int) -> List[int]:
        TARGETS[type(generator.target)](b, generator.target, item, above)
        rest(b, above)
        return []

    b.mask = _async_loop(b, generator.iter, top, body)


def lower_async_statement(b: Builder, node: Any, top: int) -> None:
    if not b.scope.is_async:
        raise Rejected("'async with' outside async function", node)
    lower_with(b, node, top)


EXPRESSIONS.update(
    {ast.Yield: lower_yield, ast.YieldFrom: lower_yield_from, ast.Await: lower_await}
)
STATEMENTS.update({ast.AsyncFor: lower_async_for, ast.AsyncWith: lower_async_statement})
