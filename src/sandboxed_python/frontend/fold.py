"""Constant folding, within the bounds that CPython's own optimiser keeps.

Folding is part of the engine's meaning of fuel: it depends on the program alone.
"""

import ast
import operator
from typing import Any, Callable, Dict

# Stands for "not a constant" (None is one).
NOT_CONSTANT: Any = object()

MAX_INT_BITS = 128
MAX_TEXT = 4096
MAX_ITEMS = 256
_NUMBERS = (int, float, complex, bool)
_FOLDABLE = frozenset({ast.Constant, ast.BinOp, ast.UnaryOp, ast.Tuple})


def _multiply(left: Any, right: Any) -> Any:
    if type(left) is int and type(right) is int:
        if left.bit_length() + right.bit_length() > MAX_INT_BITS:
            return NOT_CONSTANT
    elif type(left) in (str, bytes, tuple) and type(right) in (int, bool):
        return _repeat(left, right)
    elif type(right) in (str, bytes, tuple) and type(left) in (int, bool):
        return _repeat(right, left)
    return left * right


def _repeat(text: Any, count: int) -> Any:
    limit = MAX_ITEMS if type(text) is tuple else MAX_TEXT
    if count < 0 or len(text) * count > limit:
        return NOT_CONSTANT
    return text * count


def _power(left: Any, right: Any) -> Any:
    if type(left) is int and type(right) is int:
        if right < 0 or right > MAX_INT_BITS or left.bit_length() * right > MAX_INT_BITS:
            return NOT_CONSTANT
    return left**right


def _shift_left(left: Any, right: Any) -> Any:
    if right < 0 or right > MAX_INT_BITS or left.bit_length() + right > MAX_INT_BITS:
        return NOT_CONSTANT
    return left << right


def _add(left: Any, right: Any) -> Any:
    if type(left) not in _NUMBERS:
        limit = MAX_ITEMS if type(left) is tuple else MAX_TEXT
        if len(left) + len(right) > limit:
            return NOT_CONSTANT
    return left + right


def _modulo(left: Any, right: Any) -> Any:
    return NOT_CONSTANT if type(left) in (str, bytes) else left % right


_BINARY: Dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: _add,
    ast.Sub: operator.sub,
    ast.Mult: _multiply,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: _modulo,
    ast.Pow: _power,
    ast.LShift: _shift_left,
    ast.RShift: operator.rshift,
    ast.BitOr: operator.or_,
    ast.BitXor: operator.xor,
    ast.BitAnd: operator.and_,
}
_UNARY: Dict[type, Callable[[Any], Any]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Invert: operator.invert,
    ast.Not: operator.not_,
}


def fold_binary(op: type, left: Any, right: Any) -> Any:
    """The value of an operation on two constants, or NOT_CONSTANT."""
    fold = _BINARY.get(op)
    if fold is None:
        return NOT_CONSTANT
    try:
        value = fold(left, right)
    except Exception:
        # The program gets this very error when it comes here.
        return NOT_CONSTANT
    if type(value) is int and value.bit_length() > 4 * MAX_INT_BITS:
        return NOT_CONSTANT
    return value


def fold_unary(op: type, value: Any) -> Any:
    if op is ast.Invert and type(value) is bool:
        # Deprecated on a bool, with a warning that is the run's business.
        return NOT_CONSTANT
    try:
        return _UNARY[op](value)
    except Exception:
        return NOT_CONSTANT


def fold(node: Any) -> Any:
    """The value of a constant expression, or NOT_CONSTANT."""
    kind = type(node)
    if kind is ast.Constant:
        return node.value
    if kind is ast.UnaryOp:
        if type(node.operand) not in _FOLDABLE:
            return NOT_CONSTANT
        value = fold(node.operand)
        return value if value is NOT_CONSTANT else fold_unary(type(node.op), value)
    if kind is ast.BinOp:
        left, right = node.left, node.right
        if type(right) not in _FOLDABLE or type(left) not in _FOLDABLE:
            return NOT_CONSTANT
        if type(left) is ast.BinOp and type(left.left) is ast.BinOp:
            # A chain, which its lowering folds from the left without recursion.
            return NOT_CONSTANT
        right_value = fold(right)
        if right_value is NOT_CONSTANT:
            return NOT_CONSTANT
        left_value = fold(left)
        if left_value is NOT_CONSTANT:
            return NOT_CONSTANT
        return fold_binary(type(node.op), left_value, right_value)
    if kind is ast.Tuple:
        return fold_items(node.elts)
    return NOT_CONSTANT


def fold_items(nodes: Any) -> Any:
    """The tuple of these constants, or NOT_CONSTANT."""
    values = []
    for node in nodes:
        value = node.value if type(node) is ast.Constant else fold(node)
        if value is NOT_CONSTANT:
            return NOT_CONSTANT
        values.append(value)
    return tuple(values)
