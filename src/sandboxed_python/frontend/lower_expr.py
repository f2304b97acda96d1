"""Expressions: names, constants, operators, `:=`, items, attributes, f-strings.

A value is lowered straight into its register. Registers that an instruction reads and the one
that it writes may be the same.
"""

import ast
import sys
from typing import Any, Dict, List, Tuple

from ..bytecode.opcodes import BINARY_CONSTANT, BINARY_IMMEDIATE, BY_NAME
from .builder import VARIABLE_LIMIT, Builder
from .dispatch import (
    EXPRESSIONS,
    MISSING,
    load_name,
    lower_into,
    operand,
    store_name,
    store_register,
)
from .errors import Rejected
from .fold import NOT_CONSTANT, fold, fold_binary

_NOT = BY_NAME["not"]
_GET_ATTR = BY_NAME["get_attr"]
_GET_ITEM = BY_NAME["get_item"]
_GET_ITEM_I = BY_NAME["get_item_i"]
_GET_ITEM_K = BY_NAME["get_item_k"]
_GET_SLICE = BY_NAME["get_slice"]
_BUILD_SLICE = BY_NAME["build_slice"]
_BUILD_STRING = BY_NAME["build_string"]
_FORMAT_VALUE = BY_NAME["format_value"]

_Constant, _Name, _BinOp, _Tuple = ast.Constant, ast.Name, ast.BinOp, ast.Tuple
# Python 3.8 wraps every index that is no slice.
_Index = getattr(ast, "Index", None)
_FOLDABLE = frozenset({ast.Constant, ast.BinOp, ast.UnaryOp, ast.Tuple})

_OPERATOR_NAMES: Dict[type, str] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.LShift: "lshift",
    ast.RShift: "rshift",
    ast.BitAnd: "and",
    ast.BitOr: "or",
    ast.BitXor: "xor",
    ast.MatMult: "matmul",
}
# Node type of an operator -> opcodes: plain, with an immediate, with a constant (0: there is none).
BINARY: Dict[type, Tuple[int, int, int]] = {
    node: (
        BY_NAME[name],
        BY_NAME[name + "_i"] if name in BINARY_IMMEDIATE else 0,
        BY_NAME[name + "_k"] if name in BINARY_CONSTANT else 0,
    )
    for node, name in _OPERATOR_NAMES.items()
}
_UNARY: Dict[type, int] = {
    ast.USub: BY_NAME["neg"],
    ast.UAdd: BY_NAME["pos"],
    ast.Invert: BY_NAME["invert"],
    ast.Not: _NOT,
}


def lower_name(b: Builder, node: Any, dst: int, top: int) -> None:
    load_name(b, node.id, dst, node)


def lower_constant(b: Builder, node: Any, dst: int, top: int) -> None:
    b.load_constant(node.value, dst, node)


# Operators.


def lower_binary(b: Builder, node: Any, dst: int, top: int) -> None:
    left = node.left
    if type(left) is _BinOp:
        chain = [node]
        while type(left) is _BinOp:
            chain.append(left)
            left = left.left
        _lower_chain(b, chain, left, dst, top)
        return
    right = node.right
    if type(right) in _FOLDABLE and type(left) in _FOLDABLE:
        value = fold(node)
        if value is not NOT_CONSTANT:
            b.load_constant(value, dst, node)
            return
    binary_operation(b, node, operand(b, left, top), right, dst, top, 0)


def _lower_chain(b: Builder, chain: List[Any], left: Any, dst: int, top: int) -> None:
    """A left-deep chain of operations, outermost first in `chain`."""
    value = fold(left)
    register = -1
    if top >= b.high:
        b.reserve(top + 1)
    while chain:
        node = chain.pop()
        if value is not NOT_CONSTANT:
            folded = NOT_CONSTANT
            if type(node.right) in _FOLDABLE:
                right = fold(node.right)
                if right is not NOT_CONSTANT:
                    folded = fold_binary(type(node.op), value, right)
            if folded is not NOT_CONSTANT:
                value = folded
                continue
            b.load_constant(value, top, node.left)
            value = NOT_CONSTANT
            register = top
        elif register < 0:
            register = operand(b, left, top)
        result = top if chain else dst
        binary_operation(b, node, register, node.right, result, top, 0)
        register = result
    if value is not NOT_CONSTANT:
        b.load_constant(value, dst, None)


def binary_operation(
    b: Builder, node: Any, left: int, right: Any, dst: int, top: int, in_place: int
) -> None:
    """dst = R[left] op right. `left` is a variable's register or `top`."""
    op, op_i, op_k = BINARY[type(node.op)]
    if type(right) is _Constant:
        value: Any = right.value
        kind = type(value)
        if op_i and kind is int and -0x8000 <= value <= 0x7FFF:
            b.emit(op_i | in_place << 8 | dst << 16 | left << 32 | (value & 0xFFFF) << 48)
            b.at(node)
            return
        if op_k and kind is not bool:
            index = b.constant(value)
            if index <= 0xFFFF:
                b.emit(op_k | in_place << 8 | dst << 16 | left << 32 | index << 48)
                b.at(node)
                return
    register = operand(b, right, top + 1 if left == top else top)
    b.emit(op | in_place << 8 | dst << 16 | left << 32 | register << 48)
    b.at(node)


def lower_unary(b: Builder, node: Any, dst: int, top: int) -> None:
    value_node = node.operand
    if type(value_node) in _FOLDABLE:
        value = fold(node)
        if value is not NOT_CONSTANT:
            b.load_constant(value, dst, node)
            return
    register = operand(b, value_node, top)
    b.emit(_UNARY[type(node.op)] | dst << 16 | register << 32)
    b.at(node)


def lower_named(b: Builder, node: Any, dst: int, top: int) -> None:
    name = node.target.id
    register = store_register(b, name)
    if register >= 0:
        lower_into(b, node.value, register, top)
        b.mask |= 1 << register
        b.move(dst, register, node)
        return
    register = operand(b, node.value, top)
    store_name(b, name, register, node.target)
    b.move(dst, register, node)


# Attributes and items.


def lower_attribute(b: Builder, node: Any, dst: int, top: int) -> None:
    value = node.value
    register = -1
    if type(value) is _Name:
        location = b.names.get(value.id, MISSING)
        if location < VARIABLE_LIMIT and b.mask >> location & 1:
            register = location
    if register < 0:
        register = operand(b, value, top)
    sites = b.sites
    b.emit(_GET_ATTR | dst << 16 | register << 32 | len(sites) << 48)
    if node.lineno == node.end_lineno or sys.version_info < (3, 12):
        b.at(node)
    else:
        column = node.end_col_offset - len(node.attr.encode("utf-8"))
        b.at((node.end_lineno, node.end_lineno, column, node.end_col_offset))
    sites.append(node.attr)


def lower_subscript(b: Builder, node: Any, dst: int, top: int) -> None:
    register = operand(b, node.value, top)
    index = node.slice
    if register == top:
        top += 1
    if type(index) is _Index:
        index = index.value
    kind = type(index)
    if kind is _Constant:
        value: Any = index.value
        if type(value) is int:
            if -0x8000 <= value <= 0x7FFF:
                b.emit(_GET_ITEM_I | dst << 16 | register << 32 | (value & 0xFFFF) << 48)
                b.at(node)
                return
        elif type(value) is str:
            constant = b.constant(value)
            if constant <= 0xFFFF:
                b.emit(_GET_ITEM_K | dst << 16 | register << 32 | constant << 48)
                b.at(node)
                return
    elif kind is ast.UnaryOp:
        value = fold(index)
        if type(value) is int and -0x8000 <= value <= 0x7FFF:
            b.emit(_GET_ITEM_I | dst << 16 | register << 32 | (value & 0xFFFF) << 48)
            b.at(node)
            return
    elif kind is ast.Slice and index.step is None:
        lower_bounds(b, index, top)
        b.emit(_GET_SLICE | dst << 16 | register << 32 | top << 48)
        b.at(node)
        return
    key = operand(b, index, top)
    b.emit(_GET_ITEM | dst << 16 | register << 32 | key << 48)
    b.at(node)


def subscript_index(node: Any) -> Any:
    """The index of a Subscript, in the form that Python 3.9 and later give it."""
    index = node.slice
    if type(index) is _Index:
        return index.value
    return index


def lower_bounds(b: Builder, node: Any, top: int) -> None:
    """R[top], R[top+1] = the bounds of a slice"""
    b.reserve(top + 2)
    for part in (node.lower, node.upper):
        if part is None:
            b.load_constant(None, top, node)
        else:
            lower_into(b, part, top, top)
        top += 1


def lower_slice(b: Builder, node: Any, dst: int, top: int) -> None:
    lower_bounds(b, node, top)
    b.reserve(top + 3)
    if node.step is None:
        b.load_constant(None, top + 2, node)
    else:
        lower_into(b, node.step, top + 2, top + 2)
    b.emit(_BUILD_SLICE | dst << 16 | top << 32)
    b.at(node)


# Strings with expressions in them.


def lower_joined(b: Builder, node: Any, dst: int, top: int) -> None:
    values = node.values
    if len(values) == 1:
        lower_into(b, values[0], dst, top)
        return
    if len(values) > 200:
        _lower_long_joined(b, node, dst, top)
        return
    b.reserve(top + len(values))
    register = top
    for value in values:
        lower_into(b, value, register, register)
        register += 1
    b.emit(_BUILD_STRING | dst << 16 | top << 32 | len(values) << 48)
    b.at(node)


def _lower_long_joined(b: Builder, node: Any, dst: int, top: int) -> None:
    """In pieces, so that the window stays small."""
    values = node.values
    b.reserve(top + 202)
    b.load_constant("", top, node)
    for start in range(0, len(values), 200):
        piece = values[start : start + 200]
        register = top + 1
        for value in piece:
            lower_into(b, value, register, register)
            register += 1
        b.emit(_BUILD_STRING | top << 16 | top << 32 | (len(piece) + 1) << 48)
        b.at(node)
    b.move(dst, top, node)


def lower_formatted(b: Builder, node: Any, dst: int, top: int) -> None:
    register = operand(b, node.value, top)
    conversion = {-1: 0, 115: 1, 114: 2, 97: 3}[node.conversion]
    spec = 0
    if node.format_spec is not None:
        if register == top:
            top += 1
        b.reserve(top + 1)
        lower_into(b, node.format_spec, top, top)
        spec = top
        conversion |= 4
    b.emit(_FORMAT_VALUE | conversion << 8 | dst << 16 | register << 32 | spec << 48)
    b.at(node)


def _no_star(b: Builder, node: Any, dst: int, top: int) -> None:
    raise Rejected("can't use starred expression here", node)


EXPRESSIONS.update(
    {
        ast.Name: lower_name,
        ast.Constant: lower_constant,
        ast.BinOp: lower_binary,
        ast.UnaryOp: lower_unary,
        ast.NamedExpr: lower_named,
        ast.Attribute: lower_attribute,
        ast.Subscript: lower_subscript,
        ast.Slice: lower_slice,
        ast.JoinedStr: lower_joined,
        ast.FormattedValue: lower_formatted,
        ast.Starred: _no_star,
    }
)
