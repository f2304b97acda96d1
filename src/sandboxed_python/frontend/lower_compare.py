"""Comparisons, `and`, `or`, `not`, `x if c else y`: as values and as conditions that jump."""

import ast
from typing import Any, Dict, List

from ..bytecode.opcodes import BY_NAME
from .builder import Builder
from .dispatch import CONDITIONS, EXPRESSIONS, condition, lower_into, operand
from .fold import NOT_CONSTANT, fold_items

_JUMP_IF = BY_NAME["jump_if"]
_JUMP_IF_NONE = BY_NAME["jump_if_none"]
_JUMP_EQ_K = BY_NAME["jump_eq_k"]
_JUMP_IN = BY_NAME["jump_in"]
_IS = BY_NAME["is"]
_IN = BY_NAME["in"]

_Constant = ast.Constant
_COMPARE_NAMES: Dict[type, str] = {
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Gt: "gt",
    ast.GtE: "ge",
}
_COMPARE = {node: BY_NAME[name] for node, name in _COMPARE_NAMES.items()}
# Node type of a comparison -> opcodes of its jumps: registers, immediate on the right.
_COMPARE_JUMPS = {
    node: (BY_NAME["jump_" + name], BY_NAME["jump_%s_i" % name])
    for node, name in _COMPARE_NAMES.items()
}


def _right_side(node: Any, op: type) -> Any:
    """The constant that a list or set of constants on the right of `in` is, or NOT_CONSTANT."""
    kind = type(node)
    if op is ast.In or op is ast.NotIn:
        if kind is ast.List or kind is ast.Set:
            value = fold_items(node.elts)
            if value is not NOT_CONSTANT and kind is ast.Set:
                return frozenset(value)
            return value
    return NOT_CONSTANT


def _comparand(b: Builder, node: Any, op: type, top: int) -> int:
    value = _right_side(node, op)
    if value is NOT_CONSTANT:
        return operand(b, node, top)
    b.reserve(top + 1)
    b.load_constant(value, top, node)
    return top


def _compare(b: Builder, node: Any, op: type, dst: int, left: int, right: int) -> None:
    code = _COMPARE.get(op)
    if code is not None:
        b.emit(code | dst << 16 | left << 32 | right << 48)
    elif op is ast.Is or op is ast.IsNot:
        b.emit(_IS | (op is ast.Is) << 8 | dst << 16 | left << 32 | right << 48)
    else:
        b.emit(_IN | (op is ast.In) << 8 | dst << 16 | left << 32 | right << 48)
    b.at(node)


def lower_compare(b: Builder, node: Any, dst: int, top: int) -> None:
    ops, comparators = node.ops, node.comparators
    left = operand(b, node.left, top)
    above = top + 1 if left == top else top
    if len(ops) == 1:
        op = type(ops[0])
        _compare(b, node, op, dst, left, _comparand(b, comparators[0], op, above))
        return
    result = _scratch(b, dst, above)
    if result == above:
        above += 1
    jumps: List[int] = []
    last = len(ops) - 1
    mask = 0
    for index in range(last + 1):
        op = type(ops[index])
        right = _comparand(b, comparators[index], op, above)
        if index == 0:
            mask = b.mask
        _compare(b, node, op, result, left, right)
        if index == last:
            break
        jumps.append(len(b.code))
        b.emit(_JUMP_IF | result << 16)
        b.at(node)
        if right >= above:
            # The middle value is needed again: it stays, and what follows goes above it.
            above = right + 1
        left = right
    b.mask &= mask
    b.here(jumps)
    b.move(dst, result, node)


def _scratch(b: Builder, dst: int, above: int) -> int:
    """A register for results on the way: `dst` itself unless it is live while they are made.

    A variable may be read by what follows (`x = a or x`), and must keep its value if that raises;
    a temporary among the operands may hold one of them.
    """
    if dst >= above:
        b.reserve(dst + 1)
        return dst if dst == above else above
    b.reserve(above + 1)
    return above


def condition_compare(b: Builder, node: Any, sense: bool, jumps: List[int], top: int) -> None:
    ops, comparators = node.ops, node.comparators
    left = operand(b, node.left, top)
    if len(ops) == 1:
        jump_compare(b, node, type(ops[0]), left, comparators[0], sense, jumps, top)
        return
    above = top + 1 if left == top else top
    skip: List[int] = []
    last = len(ops) - 1
    mask = 0
    for index in range(last):
        op = type(ops[index])
        right = _comparand(b, comparators[index], op, above)
        if index == 0:
            mask = b.mask
        _jump_registers(b, node, op, left, right, False, skip if sense else jumps, above)
        if right >= above:
            above = right + 1
        left = right
    jump_compare(b, node, type(ops[last]), left, comparators[last], sense, jumps, above)
    b.mask &= mask
    if sense:
        b.here(skip)


def jump_compare(
    b: Builder, node: Any, op: type, left: int, right: Any, sense: bool, jumps: List[int], top: int
) -> None:
    if type(right) is _Constant:
        value: Any = right.value
        kind = type(value)
        if kind is int:
            codes = _COMPARE_JUMPS.get(op)
            if codes is not None and -0x8000 <= value <= 0x7FFF:
                jumps.append(len(b.code))
                b.emit(codes[1] | sense << 8 | left << 16 | (value & 0xFFFF) << 32)
                b.at(node)
                return
        elif value is None:
            if op is ast.Is or op is ast.IsNot:
                jumps.append(len(b.code))
                b.emit(_JUMP_IF_NONE | (sense == (op is ast.Is)) << 8 | left << 16)
                b.at(node)
                return
        elif kind is str and op is ast.Eq:
            index = b.constant(value)
            if index <= 0xFFFF:
                jumps.append(len(b.code))
                b.emit(_JUMP_EQ_K | sense << 8 | left << 16 | index << 32)
                b.at(node)
                return
    above = top + 1 if left == top else top
    _jump_registers(b, node, op, left, _comparand(b, right, op, above), sense, jumps, top)


def _jump_registers(
    b: Builder, node: Any, op: type, left: int, right: int, sense: bool, jumps: List[int], top: int
) -> None:
    codes = _COMPARE_JUMPS.get(op)
    if codes is not None:
        jumps.append(len(b.code))
        b.emit(codes[0] | sense << 8 | left << 16 | right << 32)
        b.at(node)
        return
    if op is ast.In or op is ast.NotIn:
        jumps.append(len(b.code))
        b.emit(_JUMP_IN | (sense == (op is ast.In)) << 8 | left << 16 | right << 32)
        b.at(node)
        return
    # `is`: its result goes above both operands.
    result = max(left + 1, right + 1, top)
    b.reserve(result + 1)
    _compare(b, node, op, result, left, right)
    jumps.append(len(b.code))
    b.emit(_JUMP_IF | sense << 8 | result << 16)
    b.at(node)


def condition_bool(b: Builder, node: Any, sense: bool, jumps: List[int], top: int) -> None:
    values = node.values
    # What decides the whole at once: a false operand of `and`, a true one of `or`.
    deciding = type(node.op) is ast.Or
    if sense == deciding:
        condition(b, values[0], sense, jumps, top)
        mask = b.mask
        for value in values[1:]:
            condition(b, value, sense, jumps, top)
        b.mask &= mask
        return
    skip: List[int] = []
    condition(b, values[0], deciding, skip, top)
    mask = b.mask
    for value in values[1:-1]:
        condition(b, value, deciding, skip, top)
    condition(b, values[-1], sense, jumps, top)
    b.mask &= mask
    b.here(skip)


def condition_not(b: Builder, node: Any, sense: bool, jumps: List[int], top: int) -> None:
    if type(node.op) is ast.Not:
        condition(b, node.operand, not sense, jumps, top)
        return
    register = operand(b, node, top)
    jumps.append(len(b.code))
    b.emit(_JUMP_IF | sense << 8 | register << 16)
    b.at(node)


def condition_constant(b: Builder, node: Any, sense: bool, jumps: List[int], top: int) -> None:
    if bool(node.value) == sense:
        b.jump(jumps, node)


def lower_bool(b: Builder, node: Any, dst: int, top: int) -> None:
    values = node.values
    result = _scratch(b, dst, top)
    sense = type(node.op) is ast.Or
    jumps: List[int] = []
    mask = 0
    last = values[-1]
    for value in values:
        lower_into(b, value, result, top)
        if value is values[0]:
            mask = b.mask
        if value is not last:
            jumps.append(len(b.code))
            b.emit(_JUMP_IF | sense << 8 | result << 16)
            b.at(value)
    b.mask &= mask
    b.here(jumps)
    b.move(dst, result, node)


def lower_conditional(b: Builder, node: Any, dst: int, top: int) -> None:
    otherwise: List[int] = []
    end: List[int] = []
    condition(b, node.test, False, otherwise, top)
    mask = b.mask
    lower_into(b, node.body, dst, top)
    mask_body = b.mask
    b.jump(end, node)
    b.here(otherwise)
    b.mask = mask
    lower_into(b, node.orelse, dst, top)
    b.mask &= mask_body
    b.here(end)


def condition_conditional(b: Builder, node: Any, sense: bool, jumps: List[int], top: int) -> None:
    otherwise: List[int] = []
    end: List[int] = []
    condition(b, node.test, False, otherwise, top)
    mask = b.mask
    condition(b, node.body, sense, jumps, top)
    mask_body = b.mask
    b.jump(end, node)
    b.here(otherwise)
    b.mask = mask
    condition(b, node.orelse, sense, jumps, top)
    b.mask &= mask_body
    b.here(end)


EXPRESSIONS.update(
    {
        ast.Compare: lower_compare,
        ast.BoolOp: lower_bool,
        ast.IfExp: lower_conditional,
    }
)
CONDITIONS.update(
    {
        ast.Compare: condition_compare,
        ast.BoolOp: condition_bool,
        ast.UnaryOp: condition_not,
        ast.IfExp: condition_conditional,
        ast.Constant: condition_constant,
    }
)
