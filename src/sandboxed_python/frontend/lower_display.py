"""Displays: tuples, lists, sets and dicts written out, with stars, of any length."""

import ast
from typing import Any, List

from ..bytecode.opcodes import BY_NAME
from .builder import Builder
from .dispatch import EXPRESSIONS, has_star, lower_into, operand
from .fold import NOT_CONSTANT, fold_items

_BUILD_LIST = BY_NAME["build_list"]
_BUILD_TUPLE = BY_NAME["build_tuple"]
_BUILD_SET = BY_NAME["build_set"]
_BUILD_MAP = BY_NAME["build_map"]
_LIST_APPEND = BY_NAME["list_append"]
_LIST_EXTEND = BY_NAME["list_extend"]
_LIST_TO_TUPLE = BY_NAME["list_to_tuple"]
_SET_ADD = BY_NAME["set_add"]
_SET_UPDATE = BY_NAME["set_update"]
_MAP_UPDATE = BY_NAME["map_update"]

# Items put into registers at once; a longer display is built in pieces of this many.
MAX_RUN = 250
# Constant lists longer than this are copied from a constant tuple.
MIN_COPIED = 3


def _build_run(b: Builder, op: int, nodes: List[Any], dst: int, top: int, node: Any) -> None:
    """dst = the container of these few nodes"""
    if top + len(nodes) > b.high:
        b.reserve(top + len(nodes))
    table = EXPRESSIONS
    register = top
    for item in nodes:
        table[type(item)](b, item, register, register)
        register += 1
    b.emit(op | dst << 16 | top << 32 | len(nodes) << 48)
    b.at(node)


def _build_long(
    b: Builder, build: int, add: int, extend: int, nodes: List[Any], dst: int, node: Any
) -> None:
    """dst = the container, built in pieces; registers above it are free."""
    b.reserve(dst + 2)
    first = 0
    while first < len(nodes) and first < MAX_RUN and type(nodes[first]) is not ast.Starred:
        first += 1
    _build_run(b, build, nodes[:first], dst, dst, node)
    position = first
    while position < len(nodes):
        item = nodes[position]
        if type(item) is ast.Starred:
            register = operand(b, item.value, dst + 1)
            b.emit(extend | dst << 16 | register << 32)
            b.at(node)
            position += 1
            continue
        end = position
        while end < len(nodes) and end < position + MAX_RUN:
            if type(nodes[end]) is ast.Starred:
                break
            end += 1
        piece = nodes[position:end]
        position = end
        if len(piece) < 3:
            for part in piece:
                register = operand(b, part, dst + 1)
                b.emit(add | dst << 16 | register << 32)
                b.at(node)
            continue
        value = fold_items(piece)
        if value is NOT_CONSTANT:
            _build_run(b, _BUILD_TUPLE, piece, dst + 1, dst + 1, node)
        else:
            b.load_constant(value, dst + 1, node)
        b.emit(extend | dst << 16 | (dst + 1) << 32)
        b.at(node)


def lower_list(b: Builder, node: Any, dst: int, top: int) -> None:
    nodes = node.elts
    if len(nodes) <= MAX_RUN and not has_star(nodes):
        if len(nodes) >= MIN_COPIED and type(nodes[0]) is ast.Constant:
            value = fold_items(nodes)
            if value is not NOT_CONSTANT:
                b.reserve(top + 2)
                b.emit(_BUILD_LIST | top << 16 | top << 32)
                b.at(node)
                b.load_constant(value, top + 1, node)
                b.emit(_LIST_EXTEND | top << 16 | (top + 1) << 32)
                b.at(node)
                b.move(dst, top, node)
                return
        _build_run(b, _BUILD_LIST, nodes, dst, top, node)
        return
    _build_long(b, _BUILD_LIST, _LIST_APPEND, _LIST_EXTEND, nodes, top, node)
    b.move(dst, top, node)


def lower_tuple(b: Builder, node: Any, dst: int, top: int) -> None:
    nodes = node.elts
    if not nodes or type(nodes[0]) is ast.Constant or type(nodes[0]) is ast.Tuple:
        value = fold_items(nodes)
        if value is not NOT_CONSTANT:
            b.load_constant(value, dst, node)
            return
    if len(nodes) <= MAX_RUN and not has_star(nodes):
        _build_run(b, _BUILD_TUPLE, nodes, dst, top, node)
        return
    _build_long(b, _BUILD_LIST, _LIST_APPEND, _LIST_EXTEND, nodes, top, node)
    b.emit(_LIST_TO_TUPLE | dst << 16 | top << 32)
    b.at(node)


def lower_set(b: Builder, node: Any, dst: int, top: int) -> None:
    nodes = node.elts
    if len(nodes) <= MAX_RUN and not has_star(nodes):
        # CPython copies three constants and more from a frozenset, which shows in their order.
        copied = len(nodes) >= MIN_COPIED and fold_items(nodes) is not NOT_CONSTANT
        _build_run(b, _BUILD_SET | copied << 8, nodes, dst, top, node)
        return
    _build_long(b, _BUILD_SET, _SET_ADD, _SET_UPDATE, nodes, top, node)
    b.move(dst, top, node)


def lower_dict(b: Builder, node: Any, dst: int, top: int) -> None:
    keys, values = node.keys, node.values
    if 2 * len(keys) <= MAX_RUN and None not in keys:
        _build_pairs(b, keys, values, dst, top, node)
        return
    b.reserve(top + 2)
    position = 0
    started = False
    while position < len(keys):
        if keys[position] is None:
            if not started:
                b.emit(_BUILD_MAP | top << 16 | top << 32)
                b.at(node)
                started = True
            register = operand(b, values[position], top + 1)
            b.emit(_MAP_UPDATE | top << 16 | register << 32)
            b.at(node)
            position += 1
            continue
        end = position
        while end < len(keys) and 2 * (end - position) < MAX_RUN and keys[end] is not None:
            end += 1
        target = top + 1 if started else top
        _build_pairs(b, keys[position:end], values[position:end], target, target, node)
        if started:
            b.emit(_MAP_UPDATE | top << 16 | target << 32)
            b.at(node)
        started = True
        position = end
    b.move(dst, top, node)


def _build_pairs(
    b: Builder, keys: List[Any], values: List[Any], dst: int, top: int, node: Any
) -> None:
    count = 2 * len(keys)
    b.reserve(top + count)
    register = top
    for key, value in zip(keys, values):
        lower_into(b, key, register, register)
        lower_into(b, value, register + 1, register + 1)
        register += 2
    b.emit(_BUILD_MAP | dst << 16 | top << 32 | count << 48)
    b.at(node)


def lower_index(b: Builder, node: Any, dst: int, top: int) -> None:
    """Python 3.8's wrapper around an index."""
    lower_into(b, node.value, dst, top)


def lower_extended_slice(b: Builder, node: Any, dst: int, top: int) -> None:
    """Python 3.8's `a[1, 2:3]`."""
    _build_run(b, _BUILD_TUPLE, node.dims, dst, top, node)


EXPRESSIONS.update(
    {
        ast.List: lower_list,
        ast.Tuple: lower_tuple,
        ast.Set: lower_set,
        ast.Dict: lower_dict,
    }
)
if hasattr(ast, "ExtSlice"):
    EXPRESSIONS[ast.Index] = lower_index
    EXPRESSIONS[ast.ExtSlice] = lower_extended_slice
