"""Assignment in every form, unpacking, augmented and annotated assignment, `del`."""

import ast
from typing import Any, List

from ..bytecode.opcodes import BY_NAME
from .builder import (
    CELL,
    FREE,
    GLOBAL,
    INDEX_MASK,
    KIND_MASK,
    MODULE_VARIABLE,
    VARIABLE_LIMIT,
    VOLATILE,
    Builder,
)
from .dispatch import (
    EXPRESSIONS,
    MISSING,
    STATEMENTS,
    TARGETS,
    bind_module_variable,
    locate,
    lower_into,
    module_variable,
    name_constant,
    operand,
    site,
    store_name,
)
from .errors import Rejected
from .fold import fold
from .lower_expr import binary_operation, lower_bounds, subscript_index
from .scope import KIND_FUNCTION

_UNPACK = BY_NAME["unpack"]
_UNPACK_STAR = BY_NAME["unpack_star"]
_SET_ATTR = BY_NAME["set_attr"]
_GET_ATTR = BY_NAME["get_attr"]
_DEL_ATTR = BY_NAME["del_attr"]
_SET_ITEM = BY_NAME["set_item"]
_SET_ITEM_I = BY_NAME["set_item_i"]
_GET_ITEM = BY_NAME["get_item"]
_GET_ITEM_I = BY_NAME["get_item_i"]
_DEL_ITEM = BY_NAME["del_item"]
_SET_SLICE = BY_NAME["set_slice"]
_CHECK_LOCAL = BY_NAME["check_local"]
_DEL_LOCAL = BY_NAME["del_local"]
_DEL_GLOBAL = BY_NAME["del_global"]
_DEL_GLOBAL_K = BY_NAME["del_global_k"]
_DEL_CELL = BY_NAME["del_cell"]
_DEL_FREE = BY_NAME["del_free"]
_CLEAR = BY_NAME["clear"]
_DEL_NAME = BY_NAME["del_name"]

_Name, _Tuple, _List, _Starred, _Constant = ast.Name, ast.Tuple, ast.List, ast.Starred, ast.Constant


# Targets: R[src] is a variable's register or a temporary below `top`.


def assign_name(b: Builder, node: Any, src: int, top: int) -> None:
    store_name(b, node.id, src, node)


def assign_attribute(b: Builder, node: Any, src: int, top: int) -> None:
    register = operand(b, node.value, top)
    b.emit(_SET_ATTR | register << 16 | src << 32 | site(b, node.attr) << 48)
    b.at(node)


def assign_subscript(b: Builder, node: Any, src: int, top: int) -> None:
    register = operand(b, node.value, top)
    if register == top:
        top += 1
    index = subscript_index(node)
    kind = type(index)
    if kind is _Constant or kind is ast.UnaryOp:
        value = fold(index)
        if type(value) is int and -0x8000 <= value <= 0x7FFF:
            b.emit(_SET_ITEM_I | register << 16 | (value & 0xFFFF) << 32 | src << 48)
            b.at(node)
            return
    elif kind is ast.Slice and index.step is None:
        lower_bounds(b, index, top)
        b.emit(_SET_SLICE | register << 16 | top << 32 | src << 48)
        b.at(node)
        return
    key = operand(b, index, top)
    b.emit(_SET_ITEM | register << 16 | key << 32 | src << 48)
    b.at(node)


def assign_sequence(b: Builder, node: Any, src: int, top: int) -> None:
    """Unpack R[src] into the targets of a tuple or list."""
    targets = node.elts
    count = len(targets)
    star = -1
    for index, target in enumerate(targets):
        if type(target) is _Starred:
            if star >= 0:
                raise Rejected("multiple starred expressions in assignment", node)
            star = index
    # Straight into the variables, where they are neighbours.
    start = b.names.get(targets[0].id, MISSING) if count and type(targets[0]) is _Name else MISSING
    is_module = start & KIND_MASK == MODULE_VARIABLE
    first = start & INDEX_MASK
    if (start < VARIABLE_LIMIT or is_module) and not first <= src < first + count:
        for index in range(count):
            target = targets[index]
            if type(target) is not _Name or b.names.get(target.id, MISSING) != start + index:
                break
        else:
            b.emit(_UNPACK | first << 16 | src << 32 | count << 48)
            b.at(node)
            b.mask |= ((1 << count) - 1) << first
            if is_module:
                for index in range(count):
                    bind_module_variable(b, first + index, targets[index])
            return
    b.reserve(top + count)
    if star >= 0:
        after = count - star - 1
        if star > 255 or after > 255:
            raise Rejected("too many expressions in star-unpacking assignment", node)
        b.emit(_UNPACK_STAR | after << 8 | top << 16 | src << 32 | star << 48)
    else:
        b.emit(_UNPACK | top << 16 | src << 32 | count << 48)
    b.at(node)
    register = top
    top += count
    for target in targets:
        if type(target) is _Starred:
            target = target.value
        TARGETS[type(target)](b, target, register, top)
        register += 1


def assign_starred(b: Builder, node: Any, src: int, top: int) -> None:
    raise Rejected("starred assignment target must be in a list or tuple", node)


# Statements.


def lower_assign(b: Builder, node: Any, top: int) -> None:
    targets, value = node.targets, node.value
    target = targets[0]
    if len(targets) > 1:
        _assign_many(b, targets, value, top)
        return
    kind = type(target)
    if kind is _Name:
        location = b.names.get(target.id, MISSING)
        if location < VARIABLE_LIMIT:
            EXPRESSIONS[type(value)](b, value, location, top)
            b.mask |= 1 << location
            return
        if location & KIND_MASK == MODULE_VARIABLE:
            location &= INDEX_MASK
            EXPRESSIONS[type(value)](b, value, location, top)
            bind_module_variable(b, location, target)
            return
        store_name(b, target.id, operand(b, value, top), target)
        return
    if (kind is _Tuple or kind is _List) and type(value) in (_Tuple, _List):
        if _assign_parallel(b, target.elts, value.elts, top):
            return
    register = operand(b, value, top)
    TARGETS[kind](b, target, register, top + 1 if register == top else top)


def _assign_many(b: Builder, targets: List[Any], value: Any, top: int) -> None:
    """`a = b = value`"""
    register = operand(b, value, top)
    if register != top:
        # An earlier target may rebind the variable.
        b.reserve(top + 1)
        b.move(top, register, value)
    for target in targets:
        TARGETS[type(target)](b, target, top, top + 1)


def _assign_parallel(b: Builder, targets: List[Any], values: List[Any], top: int) -> bool:
    """`a, b = x, y` without building the tuple; False if the form is another."""
    count = len(targets)
    if count != len(values) or not 1 < count <= 32:
        return False
    # The registers of targets that are variables, and whether all targets are different ones.
    variables = 0
    distinct = True
    for target, value in zip(targets, values):
        if type(target) is _Starred or type(value) is _Starred:
            return False
        location = b.names.get(target.id, MISSING) if type(target) is _Name else MISSING
        if location & KIND_MASK == MODULE_VARIABLE:
            location &= INDEX_MASK
        if location >= VARIABLE_LIMIT or variables >> location & 1:
            distinct = False
        else:
            variables |= 1 << location
    registers = []
    last = values[-1]
    for value in values:
        if type(value) is _Constant:
            # Loaded when it is stored.
            registers.append(-1)
            continue
        if value is last and distinct:
            # Straight into its target: what earlier values need of it has been copied.
            register = b.names[targets[-1].id] & INDEX_MASK
            EXPRESSIONS[type(value)](b, value, register, top)
            b.mask |= 1 << register
            registers.append(register)
            continue
        register = operand(b, value, top)
        if register < top and variables >> register & 1:
            # One of the targets: it may be rebound before this value is stored.
            b.reserve(top + 1)
            b.move(top, register, value)
            register = top
        if register == top:
            top += 1
        registers.append(register)
    for target, value, register in zip(targets, values, registers):
        if register >= 0:
            TARGETS[type(target)](b, target, register, top)
            continue
        if type(target) is _Name:
            location = b.names.get(target.id, MISSING)
            destination = location & INDEX_MASK
            if location & KIND_MASK == MODULE_VARIABLE:
                b.load_constant(value.value, destination, value)
                bind_module_variable(b, destination, target)
                continue
            if location != MISSING and location & KIND_MASK in (0, VOLATILE):
                b.load_constant(value.value, destination, value)
                b.mask |= 1 << destination
                continue
        b.reserve(top + 1)
        b.load_constant(value.value, top, value)
        TARGETS[type(target)](b, target, top, top + 1)
    return True


def lower_augmented(b: Builder, node: Any, top: int) -> None:
    target = node.target
    kind = type(target)
    if kind is _Name:
        location = locate(b, target.id)
        if location < VARIABLE_LIMIT or location & KIND_MASK == VOLATILE:
            register = location & INDEX_MASK
            if not b.mask >> register & 1:
                b.emit(_CHECK_LOCAL | register << 16)
                b.at(target)
                b.mask |= 1 << register
            if location < VARIABLE_LIMIT:
                binary_operation(b, node, register, node.value, register, top, 1)
                return
        elif location & KIND_MASK == MODULE_VARIABLE:
            register = module_variable(b, location, target)
            binary_operation(b, node, register, node.value, register, top, 1)
            bind_module_variable(b, register, target)
            return
        b.reserve(top + 1)
        load = ast.copy_location(_Name(target.id, ast.Load()), target)
        lower_into(b, load, top, top)
        binary_operation(b, node, top, node.value, top, top, 1)
        store_name(b, target.id, top, target)
        return
    container = operand(b, target.value, top)
    if container == top:
        top += 1
    b.reserve(top + 1)
    if kind is ast.Attribute:
        b.emit(_GET_ATTR | top << 16 | container << 32 | site(b, target.attr) << 48)
        b.at(target)
        binary_operation(b, node, top, node.value, top, top, 1)
        b.emit(_SET_ATTR | container << 16 | top << 32 | site(b, target.attr) << 48)
        b.at(target)
        return
    index = subscript_index(target)
    value = fold(index)
    if type(value) is int and -0x8000 <= value <= 0x7FFF:
        value &= 0xFFFF
        b.emit(_GET_ITEM_I | top << 16 | container << 32 | value << 48)
        b.at(target)
        binary_operation(b, node, top, node.value, top, top, 1)
        b.emit(_SET_ITEM_I | container << 16 | value << 32 | top << 48)
        b.at(target)
        return
    key = operand(b, index, top)
    if key == top:
        top += 1
    b.reserve(top + 1)
    b.emit(_GET_ITEM | top << 16 | container << 32 | key << 48)
    b.at(target)
    binary_operation(b, node, top, node.value, top, top, 1)
    b.emit(_SET_ITEM | container << 16 | key << 32 | top << 48)
    b.at(target)


def lower_annotated(b: Builder, node: Any, top: int) -> None:
    target, value = node.target, node.value
    if value is not None:
        assign = ast.Assign([target], value)
        lower_assign(b, ast.copy_location(assign, node), top)
    if type(target) is _Name and node.simple:
        if b.scope.kind != KIND_FUNCTION:
            annotation = annotation_value(b, node.annotation, top)
            b.reserve(annotation + 3)
            lower_into(
                b, ast.copy_location(_Name("__annotations__", ast.Load()), node), top + 1, top + 1
            )
            b.load_constant(target.id, top + 2, node)
            b.emit(_SET_ITEM | (top + 1) << 16 | (top + 2) << 32 | annotation << 48)
            b.at(node)
        return
    if value is None:
        # The parts of the target are evaluated all the same.
        if type(target) is ast.Attribute:
            operand(b, target.value, top)
        elif type(target) is ast.Subscript:
            register = operand(b, target.value, top)
            operand(b, subscript_index(target), max(top, register + 1))
    if b.scope.kind != KIND_FUNCTION and not node.simple:
        annotation_value(b, node.annotation, top)


def annotation_value(b: Builder, node: Any, top: int) -> int:
    """The register of an annotation: its value, or its text under the __future__ import."""
    b.reserve(top + 1)
    if b.unit.future_annotations:
        b.load_constant(annotation_text(b, node), top, node)
    else:
        lower_into(b, node, top, top)
    return top


def annotation_text(b: Builder, node: Any) -> str:
    if hasattr(ast, "unparse"):
        return ast.unparse(node)
    text: Any = ast.get_source_segment(b.unit.source, node)
    return str(text)


def lower_delete(b: Builder, node: Any, top: int) -> None:
    for target in node.targets:
        delete_target(b, target, top)


def delete_target(b: Builder, node: Any, top: int) -> None:
    kind = type(node)
    if kind is _Name:
        delete_name(b, node.id, node)
    elif kind is ast.Attribute:
        register = operand(b, node.value, top)
        b.emit(_DEL_ATTR | register << 16 | site(b, node.attr) << 48)
        b.at(node)
    elif kind is ast.Subscript:
        register = operand(b, node.value, top)
        key = operand(b, subscript_index(node), top + 1 if register == top else top)
        b.emit(_DEL_ITEM | register << 16 | key << 32)
        b.at(node)
    elif kind is _Tuple or kind is _List:
        for item in node.elts:
            delete_target(b, item, top)
    else:
        raise Rejected("cannot delete this expression", node)


def delete_name(b: Builder, name: str, node: Any) -> None:
    location = locate(b, name)
    kind, index = location & KIND_MASK, location & INDEX_MASK
    if kind == 0 or kind == VOLATILE:
        b.emit(_DEL_LOCAL | index << 16)
        b.mask &= ~(1 << index)
    elif kind == MODULE_VARIABLE:
        b.emit(_DEL_GLOBAL | b.module_slots[index] << 32)
        b.at(node)
        b.emit(_CLEAR | index << 32 | 1 << 48)
        b.mask &= ~(1 << index)
    elif kind == GLOBAL:
        if b.unit.by_name:
            b.emit(_DEL_GLOBAL_K | name_constant(b, name) << 32)
        else:
            b.emit(_DEL_GLOBAL | index << 32)
    elif kind == CELL:
        b.emit(_DEL_CELL | index << 16)
    elif kind == FREE:
        b.emit(_DEL_FREE | index << 32)
    else:
        b.emit(_DEL_NAME | name_constant(b, name) << 32)
    b.at(node)


TARGETS.update(
    {
        ast.Name: assign_name,
        ast.Attribute: assign_attribute,
        ast.Subscript: assign_subscript,
        ast.Tuple: assign_sequence,
        ast.List: assign_sequence,
        ast.Starred: assign_starred,
    }
)
STATEMENTS.update(
    {
        ast.Assign: lower_assign,
        ast.AugAssign: lower_augmented,
        ast.AnnAssign: lower_annotated,
        ast.Delete: lower_delete,
    }
)
